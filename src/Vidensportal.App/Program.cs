using System.CommandLine;
using Vidensportal.App.Commands;

var root = new RootCommand("Vidensportalen: bygger, viser og kontrollerer portalen. Uden kommando: serve.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
};
ServeCommand.AddTo(root);
return await root.Parse(args).InvokeAsync();
