using System.Threading.Channels;

namespace Vidensportal.App.Watching;

/// <summary>Notices what changes in the content folder. Events that come close together are one change.</summary>
internal sealed class ContentWatcher : IDisposable
{
    // An editor's save is several events within a millisecond or two; longer waits are felt.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(5);
    private readonly FileSystemWatcher _watcher;
    private readonly string _folder;

    /// <summary>Relative paths, or null when the whole folder must be listed again.</summary>
    private readonly Channel<string?> _events = Channel.CreateUnbounded<string?>();

    public ContentWatcher(string folder)
    {
        _folder = folder;
        _watcher = new(folder)
        {
            IncludeSubdirectories = true, InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, changed) => Add(changed.FullPath);
        _watcher.Created += (_, created) => Add(created.FullPath);
        _watcher.Deleted += (_, deleted) => Add(deleted.FullPath);
        _watcher.Renamed += (_, renamed) => { Add(renamed.OldFullPath); Add(renamed.FullPath); };
        _watcher.Error += (_, _) => _events.Writer.TryWrite(null);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for the next change: the changed files, or null when only a new listing can tell.</summary>
    public async Task<IReadOnlySet<string>?> NextChange(CancellationToken stopping)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var isUnknown = false;
        await _events.Reader.WaitToReadAsync(stopping);
        do
        {
            while (_events.Reader.TryRead(out var path))
            {
                if (path is null) isUnknown = true;
                else paths.Add(path);
            }
            await Task.Delay(Settled, stopping);
        }
        while (_events.Reader.TryPeek(out _));
        return isUnknown ? null : paths;
    }

    public void Dispose() => _watcher.Dispose();

    private void Add(string fullPath)
    {
        var path = Path.GetRelativePath(_folder, fullPath).Replace('\\', '/');
        var isHidden = path.Split('/').Any(segment => segment.StartsWith('.'));
        if (isHidden || IsEmptyFolder(fullPath)) return;
        // A folder that came, went or was renamed brings files that raise no event of their own.
        _events.Writer.TryWrite(Path.HasExtension(path) ? path : null);
    }

    private static bool IsEmptyFolder(string path)
    {
        try
        {
            return Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any();
        }
        catch (DirectoryNotFoundException)
        {
            // It went between the two questions; an exception here would take the program with it.
            return false;
        }
    }
}
