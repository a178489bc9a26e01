using System.ComponentModel;
using System.Diagnostics;

namespace Vidensportal.Publishing.Git;

/// <summary>Runs git on one bare repository, with an environment and a configuration that nothing on the machine can change.</summary>
internal sealed class GitRunner(GitProgram program, string folder, TimeSpan limit, Action<GitCall>? before = null)
{
    // git's own default leaves loose objects unsynced: a power cut could take what was acknowledged.
    private static readonly string[] Configuration =
    [
        "core.hooksPath=/dev/null", "core.fsync=all", "gc.auto=0", "maintenance.auto=false", "protocol.allow=never", "core.quotePath=false", "core.logAllRefUpdates=always",
        "core.symlinks=false", "core.protectNTFS=true", "core.protectHFS=true", "merge.renames=false", "merge.directoryRenames=false", "advice.detachedHead=false",
    ];

    public string Folder => folder;

    /// <exception cref="GitException">It failed, or took too long and was stopped with all that it had started.</exception>
    public GitOutput Run(GitCall call)
    {
        before?.Invoke(call);
        using var process = Start(call);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(call.Stopping);
        stop.CancelAfter(call.Limit ?? limit);
        using var killing = stop.Token.Register(() => Kill(process));
        var (output, errors) = (new MemoryStream(), new MemoryStream());
        Task.WaitAll([
            process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None), process.StandardError.BaseStream.CopyToAsync(errors, CancellationToken.None),
            Feed(process, call.Input),
        ], CancellationToken.None);
        process.WaitForExit();
        call.Stopping.ThrowIfCancellationRequested();
        var told = System.Text.Encoding.UTF8.GetString(errors.ToArray());
        if (stop.IsCancellationRequested) throw new GitException(call.Arguments[0], GitException.Stopped, told);
        return process.ExitCode == 0 || call.Answers.Contains(process.ExitCode)
            ? new(process.ExitCode, output.ToArray(), told)
            : throw new GitException(call.Arguments[0], process.ExitCode, told);
    }

    public GitOutput Run(params IReadOnlyList<string> arguments) => Run(new GitCall(arguments));

    /// <summary>Starts git and leaves it running; the caller feeds, reads and ends it.</summary>
    public Process Start(GitCall call)
    {
        var start = new ProcessStartInfo(program.FullPath)
        {
            UseShellExecute = false, CreateNoWindow = true, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        foreach (var setting in Configuration.Concat(call.Configuration))
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(setting);
        }
        foreach (var argument in call.Arguments) start.ArgumentList.Add(argument);
        SetEnvironment(start.Environment, call);
        return Process.Start(start) ?? throw new InvalidOperationException("git kunne ikke startes.");
    }

    private void SetEnvironment(IDictionary<string, string?> environment, GitCall call)
    {
        // Windows starts nothing without it.
        var systemRoot = environment.TryGetValue("SYSTEMROOT", out var root) ? root : null;
        var path = environment.TryGetValue("PATH", out var all) ? all : null;
        environment.Clear();
        if (systemRoot is not null) environment["SYSTEMROOT"] = systemRoot;
        environment["PATH"] = path ?? Path.GetDirectoryName(program.FullPath);
        environment["GIT_DIR"] = folder;
        environment["HOME"] = "/nonexistent";
        environment["GIT_CONFIG_NOSYSTEM"] = "1";
        environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_LITERAL_PATHSPECS"] = "1";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in call.Environment) environment[name] = value;
    }

    private static async Task Feed(Process process, byte[]? input)
    {
        try
        {
            await using var stream = process.StandardInput.BaseStream;
            if (input is not null) await stream.WriteAsync(input, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended without reading to the end: its exit code says why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }
}
