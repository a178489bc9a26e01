namespace Vidensportal.Site.Output;

/// <summary>The name of what was built, in a file among the others: written last, so that whoever sees a new one sees the whole of the new site.</summary>
public static class BuildMark
{
    public const string FileName = "_build";

    /// <summary>The name of the build in a folder; null when the folder was not built by this program.</summary>
    public static string? Read(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, FileName)) is { Length: > 0 } id ? id : null;
        }
        catch (Exception none) when (none is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    internal static void Write(string folder, string id) => File.WriteAllText(Path.Combine(folder, FileName), id);

    internal static bool Is(string path) => Path.GetFileName(path) == FileName;
}
