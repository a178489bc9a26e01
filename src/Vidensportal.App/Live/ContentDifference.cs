using Vidensportal.Content.Files;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Live;

/// <summary>What it takes to make the editors' content the same as a folder's.</summary>
internal static class ContentDifference
{
    /// <summary>The folder's files that the revision has otherwise, in order of path, and those that it has and the folder lacks. Empty where there is no folder.</summary>
    public static IReadOnlyList<FileChange> Between(string folder, ContentRevision revision)
    {
        if (!Directory.Exists(folder)) return [];
        var files = ContentFolder.List(folder).Files;
        var known = revision.Listing.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var changes = files.Where(file => !known.TryGetValue(file.Path, out var before) || !Same(file, before)).Select(file => new FileChange(file.Path, file.Read()));
        var gone = known.Keys.Except(files.Select(file => file.Path), StringComparer.Ordinal).Select(path => new FileChange(path, null));
        return [.. changes.Concat(gone).OrderBy(change => change.Path, StringComparer.Ordinal)];
    }

    private static bool Same(ContentFile one, ContentFile other) => one.Length == other.Length && one.Read() is { } bytes && other.Read() is { } before && bytes.AsSpan().SequenceEqual(before);
}
