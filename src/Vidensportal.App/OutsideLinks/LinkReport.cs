using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.SignIn;

namespace Vidensportal.App.OutsideLinks;

/// <summary>What is known of the links to other places, kept in a file of the data folder. Safe for any number of threads.</summary>
internal sealed class LinkReport
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };
    private readonly string _path;
    private volatile Kept _kept;

    public LinkReport(string path) => (_path, _kept) = (path, Read(path));

    /// <summary>When the links were last asked after; null when they never were.</summary>
    public DateTimeOffset? At => _kept.At;

    /// <summary>By address.</summary>
    public IReadOnlyDictionary<string, LinkResult> Results => _kept.ByAddress;

    /// <summary>What is known of a link that an editor should look at; null when it is well, or not known.</summary>
    public LinkResult? FindDead(string address) => Results.GetValueOrDefault(address) is { IsDead: true } dead ? dead : null;

    /// <summary>Takes the place of what was known.</summary>
    /// <exception cref="IOException">It could not be written; it is known nevertheless until the program stops.</exception>
    public void Take(DateTimeOffset at, IReadOnlyList<LinkResult> results)
    {
        _kept = new(at, results);
        PrivateFile.Write(_path, JsonSerializer.SerializeToUtf8Bytes(_kept, Json));
    }

    private static Kept Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Kept>(File.ReadAllBytes(path), Json) ?? new(null, []) : new(null, []);
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            // Only what the next night finds out anyhow.
            return new(null, []);
        }
    }

    private sealed record Kept(DateTimeOffset? At, IReadOnlyList<LinkResult> Results)
    {
        internal IReadOnlyDictionary<string, LinkResult> ByAddress { get; } = (Results ?? []).DistinctBy(result => result.Address).ToDictionary(result => result.Address, StringComparer.Ordinal);
    }
}
