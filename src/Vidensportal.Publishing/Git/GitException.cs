namespace Vidensportal.Publishing.Git;

/// <summary>git failed at something that it should be able to do.</summary>
internal sealed class GitException(string command, int exitCode, string errors) : Exception($"git {command} svarede {exitCode}: {errors.Trim()}")
{
    private static readonly string[] Full = ["No space left on device", "Disk quota exceeded", "File too large"];
    private static readonly string[] Moved = ["but expected", "reference already exists", "unable to resolve reference"];

    /// <summary>The exit code of a call that was stopped because it took too long.</summary>
    public const int Stopped = -1;

    public int ExitCode => exitCode;

    /// <summary>What git said, in English; may hold an address, so it is not for everybody.</summary>
    public string Errors => errors;

    public bool IsTimeout => exitCode == Stopped;

    // Under LC_ALL=C.UTF-8 git and the C library say it in these words.
    public bool IsDiskFull => Array.Exists(Full, words => errors.Contains(words, StringComparison.Ordinal));

    /// <summary>A ref was not where the transaction took it to be.</summary>
    public bool IsRefMoved => Array.Exists(Moved, words => errors.Contains(words, StringComparison.Ordinal));
}
