using System.Collections.Immutable;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>The bare repository and the ways to it that everything in the store shares.</summary>
internal sealed class Repository : IDisposable
{
    public Repository(StoreSettings settings, StoreFolder folder, GitProgram program, TimeProvider clock)
    {
        (Settings, Folder, Clock) = (settings, folder, clock);
        Git = new(program, folder.Repository, settings.GitLimit, settings.BeforeGit);
        Files = new(Git, settings.GitLimit);
        Objects = new(Git, Files, folder.Temporary);
        Listings = new(Git);
        Refs = new(Git);
        Drafts = new(Git);
    }

    public StoreSettings Settings { get; }
    public StoreFolder Folder { get; }
    public TimeProvider Clock { get; }
    public GitRunner Git { get; }
    public CatFileBatch Files { get; }
    public GitObjects Objects { get; }
    public TreeListings Listings { get; }
    public RefTable Refs { get; }
    public DraftTable Drafts { get; }

    /// <summary>Whether somebody else moves the refs, so that they must be read at every question.</summary>
    public bool IsFollower { get; set; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public ImmutableSortedDictionary<string, string> RefsNow() => IsFollower ? Refs.ReadAgain() : Refs.Now;

    /// <summary>A commit that says what was done.</summary>
    public string Commit(string tree, IReadOnlyList<string> parents, Deed deed) => Objects.Commit(tree, parents, deed.By, Now, DeedMessage.Write(deed));

    public void Dispose() => Files.Dispose();
}
