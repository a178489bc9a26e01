using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Clears up and finishes what a crash may have left. Only the one writer may run it: what looks left behind could be another's work.</summary>
internal static class Recovery
{
    private static readonly TimeSpan OldEnough = TimeSpan.FromHours(1);

    public static void ClearUp(StoreFolder folder, DateTimeOffset now)
    {
        DeleteLocks(folder);
        if (Directory.Exists(folder.Temporary)) Directory.Delete(folder.Temporary, recursive: true);
        DeleteScratch(folder, now);
    }

    /// <summary>Half-written objects are only ever git's own scratch; one from this hour may belong to a git that outlived its parent.</summary>
    public static void DeleteScratch(StoreFolder folder, DateTimeOffset now)
    {
        foreach (var file in Files(folder.Objects, "tmp_*"))
            if (now - file.LastWriteTimeUtc > OldEnough) file.Delete();
    }

    /// <summary>A git that met a full disk leaves what it had begun, and takes room that is needed.</summary>
    public static void DeleteUnfinishedObjects(StoreFolder folder)
    {
        foreach (var file in Files(folder.Objects, "tmp_obj_*")) file.Delete();
    }

    /// <summary>A lock outlives a git that was killed, and would stop every later one.</summary>
    public static void DeleteLocks(StoreFolder folder)
    {
        foreach (var file in Files(folder.Repository, "*.lock")) file.Delete();
    }

    /// <summary>Takes the drafts away that main has already: a publication was cut off between the two.</summary>
    public static void FinishPublications(Repository repository)
    {
        var merged = repository.Git.Run("for-each-ref", "--format=%(objectname) %(refname)", "--merged=" + RefNames.Main, RefNames.Drafts).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (merged.Length == 0) return;
        var transaction = new RefTransaction();
        foreach (var line in merged) transaction.Delete(line[41..], line[..40]);
        repository.Refs.Commit(transaction, "udgivelse gjort færdig");
    }

    /// <summary>Whether everything that a ref leads to is there; else what git said.</summary>
    public static string? FindDamage(GitRunner git)
    {
        try
        {
            git.Run(new GitCall("fsck", "--connectivity-only", "--no-dangling", "--no-progress") { Limit = TimeSpan.FromMinutes(5) });
            return null;
        }
        catch (GitException broken)
        {
            return broken.Message;
        }
    }

    private static IEnumerable<FileInfo> Files(string folder, string pattern) =>
        !Directory.Exists(folder) ? [] : new DirectoryInfo(folder).EnumerateFiles(pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });
}
