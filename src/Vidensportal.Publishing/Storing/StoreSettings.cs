using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>Where the store lies and what it may do.</summary>
/// <param name="Folder">Holds the bare repository and what belongs to it; made when it is missing.</param>
public sealed record StoreSettings(string Folder)
{
    /// <summary>The content to begin with when there is no repository yet; null makes an empty one.</summary>
    public string? Seed { get; init; }

    /// <summary>The organisation's own repository, which publications are pushed to: an ssh or https address, or a folder; null pushes nothing.</summary>
    public string? Remote { get; init; }

    /// <summary>The branch at <see cref="Remote"/>.</summary>
    public string RemoteBranch { get; init; } = "main";

    /// <summary>Where the nightly bundle goes, best on another disk; null makes none.</summary>
    public string? BackupFolder { get; init; }

    /// <summary>How long a request waits for another that is writing.</summary>
    public TimeSpan WriteWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long git may take for one step.</summary>
    public TimeSpan GitLimit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>For tests only: told before every call of git, and may throw to stop there as a crash would.</summary>
    internal Action<GitCall>? BeforeGit { get; init; }

    /// <summary>For tests only: where git is looked for instead of the machine's path.</summary>
    internal string? SearchPath { get; init; }
}
