using Vidensportal.Content.Library;

namespace Vidensportal.Content.Checks;

/// <summary>Files with faults of their own. What they would have held still counts as being there, so that one mistake is not told twice.</summary>
internal sealed class UnreadFiles
{
    private readonly HashSet<string> _names;
    private readonly List<string> _unread;

    public UnreadFiles(IReadOnlyList<LoadedFile> files)
    {
        var unread = files.Where(file => file.Record is null).Select(file => file.File.Path).ToList();
        _names = [.. unread.Select(path => Path.GetFileNameWithoutExtension(path))];
        HasModel = files.Any(file => file.Record is null && file.File.Path.StartsWith("beregner/", StringComparison.Ordinal)) || files.Any(file => file.Record is Calculations.ModelVersion);
        _unread = unread;
        HasPage = unread.Any(path => path.EndsWith(".md", StringComparison.Ordinal));
    }

    /// <summary>A page names itself inside its file, so any id of a page or a source may be meant.</summary>
    public bool HasPage { get; }

    /// <summary>There is a calculation, or what is wrong with it has been told.</summary>
    public bool HasModel { get; }

    /// <summary>What is wrong in a folder has been told.</summary>
    public bool HasIn(string folder) => _unread.Any(path => path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A record is named as its file.</summary>
    public bool Has(string id) => _names.Contains(id);
}
