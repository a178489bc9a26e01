using System.Runtime.CompilerServices;

namespace Vidensportal.Testing;

/// <summary>Where the repository lies on the machine that built the tests.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    private static string FindRoot([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", ".."));
}
