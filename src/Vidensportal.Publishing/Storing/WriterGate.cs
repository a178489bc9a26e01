using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Lets one writer in at a time: one program, by a file that it holds open while it lives, and in it one thread.</summary>
internal sealed class WriterGate : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly FileStream? _lock;
    private readonly TimeSpan _wait;
    private string? _closed;

    public WriterGate(StoreFolder folder, TimeSpan wait)
    {
        _wait = wait;
        try
        {
            _lock = new(folder.WriterLock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            _closed = "Et andet program har redaktionens lager åbent eller ejer filerne, så her kan der kun læses. Luk det andet program, og start portalen igen.";
        }
    }

    /// <summary>Clears up after a git that was stopped while nobody else wrote.</summary>
    public Action AfterStop { get; set; } = () => { };

    /// <summary>Clears up after a git that met a full disk.</summary>
    public Action AfterFull { get; set; } = () => { };

    /// <summary>Whether this program is the one that writes.</summary>
    public bool IsWriter => _lock is not null;

    /// <summary>Why nothing can be written; null when all is well.</summary>
    public string? Closed => Volatile.Read(ref _closed);

    /// <summary>Lets nobody write any more: something in the repository is broken.</summary>
    public void Close(string reason) => Volatile.Write(ref _closed, reason);

    /// <summary>Does something alone, or refuses: it is read-only, others are too long about it, or the disk is full.</summary>
    public StoreAnswer<T> Write<T>(Func<StoreAnswer<T>> act) where T : notnull
    {
        if (Closed is { } reason) return Refusals.ReadOnly(reason);
        if (!_turn.Wait(_wait)) return Refusals.Busy;
        try
        {
            return Try(act, isAlone: true);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Makes objects that nobody sees yet, beside others, or refuses as <see cref="Write"/> does.</summary>
    public StoreAnswer<T> Try<T>(Func<StoreAnswer<T>> act) where T : notnull => Closed is { } reason ? Refusals.ReadOnly(reason) : Try(act, isAlone: false);

    private StoreAnswer<T> Try<T>(Func<StoreAnswer<T>> act, bool isAlone) where T : notnull
    {
        try
        {
            return act();
        }
        catch (GitException full) when (full.IsDiskFull)
        {
            if (isAlone) AfterFull();
            return Refusals.DiskFull;
        }
        catch (IOException full) when (IsDiskFull(full))
        {
            return Refusals.DiskFull;
        }
        catch (GitException passing) when (passing.IsRefMoved || passing.IsTimeout)
        {
            // A git that was stopped leaves its locks, and only who is alone knows that they are nobody else's.
            if (isAlone && passing.IsTimeout) AfterStop();
            return Refusals.Busy;
        }
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _turn.Dispose();
    }

    // EFBIG, ENOSPC and EDQUOT, and ERROR_DISK_FULL on Windows.
    private static bool IsDiskFull(IOException exception) => (exception.HResult & 0xFFFF) is 27 or 28 or 112 or 122;
}
