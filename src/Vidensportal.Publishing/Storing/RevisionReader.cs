using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Trees as listings that the content can be loaded from.</summary>
internal sealed class RevisionReader(Repository repository)
{
    private const int DeepestFolder = 12;
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _changedPaths = new(StringComparer.Ordinal);
    private ContentRevision? _main;

    public ContentRevision Main()
    {
        var commit = repository.RefsNow()[RefNames.Main];
        if (Volatile.Read(ref _main) is { } known && known.Commit == commit) return known;
        var read = Of(commit, repository.Listings.Of(commit));
        Volatile.Write(ref _main, read);
        return read;
    }

    /// <summary>A merge that nobody has seen yet.</summary>
    public ContentRevision OfTree(string tree) => Of(tree, TreeListing.Read(repository.Git, tree));

    public ContentRevision WithDraft(DraftRecord draft) => Of(draft.Draft.Tip, ListingWith(draft));

    public ContentRevision WithText(EntryPath path, string text, DraftRecord? draft)
    {
        var main = repository.RefsNow()[RefNames.Main];
        var (commit, listing) = draft is null ? (main, repository.Listings.Of(main)) : (draft.Draft.Tip, ListingWith(draft));
        var bytes = Encoding.UTF8.GetBytes(text);
        var revision = Of(commit, listing);
        var file = new ContentFile(path.Value, bytes.Length, Stamp(BlobId(bytes)), () => bytes);
        return revision with { Listing = revision.Listing with { Files = [.. revision.Listing.Files.Where(known => known.Path != path.Value).Append(file).OrderBy(known => known.Path, StringComparer.Ordinal)] } };
    }

    public TreeListing ListingWith(DraftRecord draft)
    {
        var main = repository.Listings.Of(repository.RefsNow()[RefNames.Main]);
        var own = repository.Listings.Of(draft.Draft.Tip);
        return main.With(ChangedPaths(draft).Select(path => (path, own.Find(path))));
    }

    /// <summary>The files that a draft has otherwise than what it began from.</summary>
    public IReadOnlyList<string> ChangedPaths(DraftRecord draft)
    {
        if (_changedPaths.TryGetValue(draft.Draft.Tip, out var known)) return known;
        if (_changedPaths.Count > 1_000) _changedPaths.Clear();
        return _changedPaths[draft.Draft.Tip] = repository.Git.Run("diff-tree", "-r", "-z", "--no-renames", "--name-only", draft.Base ?? GitObjects.EmptyTree, draft.Draft.Tip).Parts;
    }

    /// <summary>The id that git gives a file of these bytes.</summary>
    public static string BlobId(byte[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {bytes.Length}\0")));
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private ContentRevision Of(string commit, TreeListing listing)
    {
        var files = new List<ContentFile>(listing.Files.Count);
        var faults = new List<Fault>();
        foreach (var file in listing.Files)
        {
            if (file.Path.StartsWith('.') || file.Path.Contains("/.", StringComparison.Ordinal)) continue;
            if (Problem(file) is { } problem) faults.Add(problem);
            else files.Add(new(file.Path, file.Length, Stamp(file.Id), () => repository.Files.Read(file.Id)?.Bytes));
        }
        return new(commit, new(files, faults));
    }

    private static Fault? Problem(TreeFile file)
    {
        if (!file.IsFile) return new(file.Path, Position.Start, "Det er en genvej (et link) eller et andet lager og ikke en fil.", "Læg selve filen i lageret.");
        if (file.Path.Any(letter => char.IsControl(letter) || letter is '\\' or '\uFFFD')) return new(file.Path, Position.Start, "Filens navn har tegn, som ikke kan bruges.", "Giv filen et andet navn.");
        return file.Path.Count(letter => letter == '/') > DeepestFolder ? new(file.Path, Position.Start, "Filen ligger for dybt.", $"Brug højst {DeepestFolder} mapper inden i hinanden.") : null;
    }

    private static long Stamp(string id) => long.Parse(id.AsSpan(0, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
