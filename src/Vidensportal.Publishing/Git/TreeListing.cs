using System.Collections.Concurrent;
using System.Globalization;

namespace Vidensportal.Publishing.Git;

/// <summary>All files of a tree by path. It never changes.</summary>
internal sealed class TreeListing
{
    private readonly Dictionary<string, TreeFile> _byPath;

    private TreeListing(IReadOnlyList<TreeFile> files)
    {
        Files = files;
        _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>In the order of the paths.</summary>
    public IReadOnlyList<TreeFile> Files { get; }

    public TreeFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The listing with some files changed, and null for those that go.</summary>
    public TreeListing With(IEnumerable<(string Path, TreeFile? File)> changes)
    {
        var files = new Dictionary<string, TreeFile>(_byPath, StringComparer.Ordinal);
        foreach (var (path, file) in changes)
        {
            if (file is null) files.Remove(path);
            else files[path] = file;
        }
        return new([.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    public static TreeListing Read(GitRunner git, string tree)
    {
        var parts = git.Run("ls-tree", "-r", "-l", "-z", "--full-tree", tree).Parts;
        return new([.. parts.Select(Parse).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    // «100644 blob 0123…    4711\tmodellen/index.md»
    private static TreeFile Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(line[(tab + 1)..], words[0], words[2], words[3] == "-" ? 0 : long.Parse(words[3], CultureInfo.InvariantCulture));
    }
}

/// <summary>The listings of the newest trees, so that a question about the same commit costs nothing.</summary>
internal sealed class TreeListings(GitRunner git)
{
    private const int Kept = 32;
    private readonly ConcurrentDictionary<string, TreeListing> _listings = new(StringComparer.Ordinal);

    public TreeListing Of(string tree)
    {
        if (_listings.TryGetValue(tree, out var known)) return known;
        if (_listings.Count >= Kept) _listings.Clear();
        return _listings[tree] = TreeListing.Read(git, tree);
    }
}
