using System.Collections.Concurrent;

namespace Vidensportal.App.OutsideLinks;

/// <summary>Asks after many links: some at a time, and never more than two of one machine's.</summary>
internal static class LinkRound
{
    private const int AtOnce = 8;
    private const int AtOnceOfOneHost = 2;

    public static async Task<IReadOnlyList<LinkResult>> Run(IReadOnlyList<string> addresses, LinkProbe probe, IReadOnlyDictionary<string, LinkResult> before, DateOnly day, CancellationToken stopping)
    {
        var results = new ConcurrentBag<LinkResult>();
        // A line of links for each machine, walked by two: no link waits in the way of another machine's.
        var lines = addresses.GroupBy(HostOf, StringComparer.OrdinalIgnoreCase).Select(host => new ConcurrentQueue<string>(host));
        var walkers = lines.SelectMany(line => Enumerable.Repeat(line, AtOnceOfOneHost));
        await Parallel.ForEachAsync(walkers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping }, async (line, ended) =>
        {
            while (line.TryDequeue(out var address))
                results.Add(LinkResult.After(before.GetValueOrDefault(address), address, await probe.Ask(address, ended), day));
        });
        return [.. results.OrderBy(result => result.Address, StringComparer.Ordinal)];
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? parsed.Host : address;
}
