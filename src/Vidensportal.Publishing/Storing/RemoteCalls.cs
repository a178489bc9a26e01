using Vidensportal.Publishing.Git;

namespace Vidensportal.Publishing.Storing;

/// <summary>git over the network: to one address, by one protocol, without ever asking anybody anything.</summary>
internal sealed class RemoteCalls(GitRunner git, RemoteAddress remote)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    // The way out of the building and the agent with the key are the machine's own.
    private static readonly string[] Passed = ["SSH_AUTH_SOCK", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy", "SSL_CERT_FILE"];

    /// <summary>False when the remote has something that we don't.</summary>
    public bool Push(string commit, CancellationToken stopping)
    {
        try
        {
            git.Run(Call(stopping, "push", "--no-verify", "--", remote.Address, $"{commit}:refs/heads/{remote.Branch}"));
            return true;
        }
        catch (GitException refused) when (IsBehind(refused.Errors))
        {
            return false;
        }
    }

    /// <summary>Fetches the remote's branch into <see cref="RefNames.Remote"/>.</summary>
    public void Fetch(CancellationToken stopping) =>
        git.Run(Call(stopping, "fetch", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--", remote.Address, $"+refs/heads/{remote.Branch}:{RefNames.Remote}"));

    private static bool IsBehind(string errors) =>
        errors.Contains("fetch first", StringComparison.Ordinal) || errors.Contains("non-fast-forward", StringComparison.Ordinal)
        || errors.Contains("Updates were rejected because", StringComparison.Ordinal);

    private GitCall Call(CancellationToken stopping, params IReadOnlyList<string> arguments) => new(arguments)
    {
        Configuration = [$"protocol.{remote.Protocol}.allow=always"], Limit = Limit, Stopping = stopping,
        Environment = Passed.Select(name => (name, Value: Environment.GetEnvironmentVariable(name))).Where(variable => variable.Value is not null)
            .Append((name: "GIT_SSH_COMMAND", Value: "ssh -oBatchMode=yes")).ToDictionary(variable => variable.name, variable => variable.Value!),
    };
}
