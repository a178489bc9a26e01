using System.Globalization;
using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>The nightly round: what is too old goes, every object is looked at, the repository is packed and copied to a bundle that git has read again.</summary>
internal sealed class Maintenance(Repository repository, WriterGate gate)
{
    private const int BundlesKept = 14;
    private static readonly TimeSpan TrashKept = TimeSpan.FromDays(180);
    private static readonly TimeSpan UnsavedKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>What went wrong, in Danish; empty when all is well.</summary>
    public IReadOnlyList<string> Run(CancellationToken stopping)
    {
        var alarms = new List<string>();
        if (!gate.IsWriter) return alarms;
        if (Failure(["fsck", "--full", "--no-dangling", "--no-progress"], stopping) is { } damage)
        {
            // A bundle of what is broken would in time push out the last good one.
            gate.Close($"Redaktionens lager er beskadiget, og en tekniker skal se på det ({damage}).");
            return [$"Lageret er beskadiget: {damage}"];
        }
        if (gate.Write(DeleteOld).Refusal is { } refusal) alarms.Add(refusal.Message);
        Recovery.DeleteScratch(repository.Folder, repository.Now);
        // What nothing leads to is kept for a quarter of a year, in one pack.
        if (Failure(["gc", "--quiet", "--cruft", "--prune=90.days.ago"], stopping) is { } gc) alarms.Add($"Lageret kunne ikke pakkes: {gc}");
        repository.Files.Close();
        if (repository.Settings.BackupFolder is { } folder && BackUp(folder, stopping) is { } failed) alarms.Add($"Sikkerhedskopien mislykkedes: {failed}");
        return alarms;
    }

    private StoreAnswer<string> DeleteOld()
    {
        var refs = repository.RefsNow();
        var transaction = new RefTransaction();
        foreach (var (name, id) in refs)
            if (RefNames.TrashEntry(name) is { } thrown && repository.Now - thrown.At > TrashKept || name.StartsWith(RefNames.Unsaved, StringComparison.Ordinal) && IsOld(id)) transaction.Delete(name, id);
        if (transaction.Moves.Count > 0) repository.Refs.Commit(transaction, "for gammelt");
        return "";
    }

    private bool IsOld(string commit) => CommitRecord.Log(repository.Git, commit) is [var written, ..] && repository.Now - written.At > UnsavedKept;

    private string? BackUp(string folder, CancellationToken stopping)
    {
        var name = repository.Now.UtcDateTime.ToString("'indhold-'yyyyMMdd'T'HHmmss'Z.bundle'", CultureInfo.InvariantCulture);
        var unfinished = Path.Combine(folder, name + ".tmp");
        try
        {
            Directory.CreateDirectory(folder);
            if ((Failure(["bundle", "create", "--quiet", unfinished, "--all"], stopping) ?? Failure(["bundle", "verify", "--quiet", unfinished], stopping)) is { } failed)
            {
                File.Delete(unfinished);
                return failed;
            }
            using (var written = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
            File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
            foreach (var old in Directory.GetFiles(folder, "indhold-*.bundle").OrderDescending(StringComparer.Ordinal).Skip(BundlesKept)) File.Delete(old);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused.Message;
        }
    }

    private string? Failure(IReadOnlyList<string> arguments, CancellationToken stopping)
    {
        try
        {
            repository.Git.Run(new GitCall(arguments) { Limit = Limit, Stopping = stopping });
            return null;
        }
        catch (GitException failed)
        {
            return failed.Message;
        }
    }
}
