using Vidensportal.Content.Editing;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>Every text of the portal's own content, as an editor would open it.</summary>
internal static class RealTexts
{
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .Select(file => (Path.GetRelativePath(Repository.Content, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];

    /// <summary>Every field, item and named value of a form, however deep.</summary>
    public static IEnumerable<FormField> Deep(IEnumerable<FormField> fields) => fields.SelectMany(one => Deep(one.Parts).Prepend(one));

    /// <summary>The numbers of the lines that are not the same.</summary>
    public static IReadOnlyList<int> ChangedLines(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        Assert.Equal(old.Length, now.Length);
        return [.. Enumerable.Range(0, old.Length).Where(line => old[line] != now[line]).Select(line => line + 1)];
    }
}
