using System.Text.RegularExpressions;

namespace Vidensportal.Publishing.Storing;

/// <summary>The organisation's own repository: over ssh or https, or a folder that the settings name.</summary>
/// <param name="Protocol">The only one that git may use.</param>
internal sealed partial record RemoteAddress(string Address, string Protocol, string Branch)
{
    /// <exception cref="StoreOpenException">It is none of these.</exception>
    public static RemoteAddress? Read(StoreSettings settings)
    {
        if (settings.Remote is not { } address) return null;
        if (!BranchName().IsMatch(settings.RemoteBranch) || settings.RemoteBranch.Contains("..", StringComparison.Ordinal)) throw new StoreOpenException($"Grenen {settings.RemoteBranch} i organisationens lager har et navn, som git ikke kan bruge.");
        var protocol = address.StartsWith("https://", StringComparison.Ordinal) ? "https" : SshAddress().IsMatch(address) ? "ssh" : Path.IsPathFullyQualified(address) && Directory.Exists(address) ? "file" : null;
        return protocol is null
            ? throw new StoreOpenException("Organisationens lager skal have en adresse, som begynder med https:// eller ssh://, eller være en mappe, som findes.")
            : new(address, protocol, settings.RemoteBranch);
    }

    [GeneratedRegex(@"\A(ssh://[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9][A-Za-z0-9.-]*:[^:\s])[^\s]*\z")]
    private static partial Regex SshAddress();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._/-]{0,100}(?<![/.])\z")]
    private static partial Regex BranchName();
}
