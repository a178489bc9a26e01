namespace Vidensportal.Site.Output;

/// <summary>
/// Writes a site into a folder. What is new is first written aside, into <c>public.next</c>, and moved into place when all of it
/// is there; a build that fails leaves the folder as it was, and one that was cut off while moving is finished by the next.
/// Files that are as they were are not touched.
/// </summary>
public static class SiteWriter
{
    private const string Complete = ".complete";
    private const string State = ".state";
    private static readonly string[] Endings = ["", ".br", ".gz"];

    /// <exception cref="FolderNotOursException">The folder holds files that no build of ours wrote.</exception>
    public static WriteSummary Write(StaticSite site, string folder, Action<int, int>? progress = null)
    {
        folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (aside, statePath) = (folder + ".next", folder + ".state");
        Recover(folder, aside, statePath);
        var before = OutputState.Read(statePath);
        if (before is null && !IsEmpty(folder)) throw new FolderNotOursException(folder);

        var changed = ChangedFiles(site, folder, before);
        var removed = before?.Files.Keys.Where(path => site.Find(path) is null).ToList() ?? [];
        var state = OutputState.Of(site.Files);
        if (changed.Count == 0 && removed.Count == 0 && before is not null && BuildMark.Read(folder) == state.BuildId) return new(0, site.Files.Count, 0);
        Stage(changed, aside, progress);
        state.Write(Path.Combine(aside, State));
        BuildMark.Write(aside, state.BuildId);
        MarkComplete(aside, removed);
        Commit(folder, aside, statePath);
        return new(changed.Count, site.Files.Count - changed.Count, removed.Count);
    }

    private static List<SiteFile> ChangedFiles(StaticSite site, string folder, OutputState? before)
    {
        var present = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal)
            : [];
        var changed = new bool[site.Files.Count];
        Parallel.For(0, changed.Length, at =>
        {
            // Asked for first: a file that can't be made is found here, together with all the others.
            var (file, now) = (site.Files[at], site.Files[at].Fingerprint);
            changed[at] = before is null || !before.Files.TryGetValue(file.Path, out var fingerprint) || fingerprint != now || !present.Contains(file.Path);
        });
        return [.. site.Files.Where((_, at) => changed[at])];
    }

    private static void Stage(List<SiteFile> files, string aside, Action<int, int>? progress)
    {
        Directory.CreateDirectory(aside);
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(aside, folder));
        var done = 0;
        Parallel.ForEach(files, file =>
        {
            var path = Path.Combine(aside, file.Path);
            File.WriteAllBytes(path, file.Bytes);
            if (file.HasCopies)
            {
                File.WriteAllBytes(path + ".br", file.Brotli());
                File.WriteAllBytes(path + ".gz", file.Gzip());
            }
            progress?.Invoke(Interlocked.Increment(ref done), files.Count);
        });
    }

    /// <summary>The mark is there with the whole list of what to remove, or it is not there.</summary>
    private static void MarkComplete(string aside, IReadOnlyList<string> removed)
    {
        var part = Path.Combine(aside, Complete + ".part");
        File.WriteAllLines(part, removed);
        File.Move(part, Path.Combine(aside, Complete));
    }

    /// <summary>Finishes a switch that was cut off, or throws away what was never complete.</summary>
    private static void Recover(string folder, string aside, string statePath)
    {
        if (File.Exists(Path.Combine(aside, Complete)) || File.Exists(Path.Combine(folder, Complete))) Commit(folder, aside, statePath);
        else if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
    }

    /// <summary>Every step may be done twice: the list of what to remove and the staged files lie there until all is done.</summary>
    private static void Commit(string folder, string aside, string statePath)
    {
        if (Directory.Exists(aside) && IsEmpty(folder)) CommitWhole(folder, aside);
        else if (Directory.Exists(aside)) CommitEach(folder, aside);
        var state = Path.Combine(Directory.Exists(aside) ? aside : folder, State);
        if (File.Exists(state)) File.Move(state, statePath, overwrite: true);
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        File.Delete(Path.Combine(folder, Complete));
    }

    private static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Nothing was there: the folder written aside becomes the output in one step.</summary>
    private static void CommitWhole(string folder, string aside)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder);
        Directory.Move(aside, folder);
    }

    private static void CommitEach(string folder, string aside)
    {
        // Plain files first: whether a file has compressed copies is seen by what still lies beside it. The mark last: who sees it sees all of the build.
        foreach (var staged in Directory.EnumerateFiles(aside, "*", SearchOption.AllDirectories).OrderBy(BuildMark.Is).ThenBy(IsCompressedCopy).ToList())
        {
            var path = Path.GetRelativePath(aside, staged).Replace('\\', '/');
            if (path is Complete or State) continue;
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!IsCompressedCopy(path)) RemoveStaleCopies(target, staged);
            File.Move(staged, target, overwrite: true);
        }
        foreach (var path in File.ReadAllLines(Path.Combine(aside, Complete))) Remove(folder, path);
    }

    private static bool IsCompressedCopy(string path) => path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal);

    /// <summary>A file that has become too small to compress must not keep the compressed copies of its larger self.</summary>
    private static void RemoveStaleCopies(string target, string staged)
    {
        foreach (var ending in Endings.Skip(1))
            if (!File.Exists(staged + ending)) File.Delete(target + ending);
    }

    private static void Remove(string folder, string path)
    {
        foreach (var ending in Endings) File.Delete(Path.Combine(folder, path + ending));
        for (var parent = Path.GetDirectoryName(Path.Combine(folder, path)); parent is not null && parent.Length > folder.Length; parent = Path.GetDirectoryName(parent))
        {
            if (!Directory.Exists(parent) || Directory.EnumerateFileSystemEntries(parent).Any()) return;
            Directory.Delete(parent);
        }
    }
}

/// <summary>How many files were written, left as they were, and removed.</summary>
public sealed record WriteSummary(int Written, int Unchanged, int Removed);

/// <summary>The folder holds something that no build of ours put there, so nothing is written into it.</summary>
public sealed class FolderNotOursException(string folder) : IOException($"The folder {folder} is not empty, and no build of this program wrote it.")
{
    public string Folder { get; } = folder;
}
