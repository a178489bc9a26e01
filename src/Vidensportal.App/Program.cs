using System.CommandLine;
using Vidensportal.App.Commands;

var root = new RootCommand("Vidensportalen: bygger, viser og kontrollerer portalen. Uden kommando: serve.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
};
ServeCommand.AddTo(root);
var parsed = root.Parse(args);
foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
return parsed.Errors.Count > 0 ? ExitCode.WrongUse : await parsed.InvokeAsync();
