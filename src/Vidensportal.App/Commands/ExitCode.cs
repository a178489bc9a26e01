namespace Vidensportal.App.Commands;

/// <summary>What the program answers the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The content has faults; all of them are listed.</summary>
    public const int Faults = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int WrongUse = 2;
}
