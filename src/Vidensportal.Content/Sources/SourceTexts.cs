using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Sources;

/// <summary>The sources' own texts, in a folder that is not part of the project.</summary>
internal static class SourceTexts
{
    /// <summary>The lines of a source, or null when its file is not there.</summary>
    public static IReadOnlyList<string>? Read(string folder, SourcePageDetails? source)
    {
        if (source?.File is not { } name) return null;
        var path = Path.Combine(folder, Path.GetFileName(name));
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n') : null;
    }
}
