using System.CommandLine;
using System.Globalization;
using Vidensportal.App.Commands;

// The messages of the command line are put into Danish from English, whatever the machine speaks.
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
if (!MachineCheck.SpeaksDanish())
{
    Console.Error.WriteLine(MachineCheck.NoDanish);
    return ExitCode.WrongUse;
}
var root = new RootCommand("Vidensportalen: bygger, viser og kontrollerer portalen. Uden kommando: serve.");
ServeCommand.AddTo(root);
foreach (var command in (Command[])[BuildCommand.Create(), CheckCommand.Create(), NewCommand.Create(), UserCommand.Create(), ContentCommand.Create()]) root.Add(command);
DanishCommandLine.Use(root);
var parsed = root.Parse(args);
foreach (var error in parsed.Errors) Console.Error.WriteLine(DanishCommandLine.Message(error.Message));
// The server ends in its own time: requests that have begun are finished.
return parsed.Errors.Count > 0 ? ExitCode.WrongUse : await parsed.InvokeAsync(new() { ProcessTerminationTimeout = null });
