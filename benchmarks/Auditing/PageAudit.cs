using System.Text.Json.Serialization;

namespace Vidensportal.Benchmarks.Auditing;

/// <summary>What Lighthouse says of a page on a screen.</summary>
/// <param name="Bytes">All that a first visit fetches, as it was sent.</param>
/// <param name="Problems">Each audit of weight that is not perfect, with its category, what it measured and up to three elements.</param>
/// <param name="Attempts">How often the page was audited; the fastest counts, for other work on the machine can only make it slower.</param>
internal sealed record PageAudit(
    [property: JsonPropertyName("address")] string Address,
    [property: JsonPropertyName("screen")] string Screen,
    [property: JsonPropertyName("performance")] int Performance,
    [property: JsonPropertyName("accessibility")] int Accessibility,
    [property: JsonPropertyName("bestPractices")] int BestPractices,
    [property: JsonPropertyName("seo")] int Seo,
    [property: JsonPropertyName("bytes")] long Bytes,
    [property: JsonPropertyName("problems")] IReadOnlyList<string> Problems,
    [property: JsonPropertyName("attempts")] int Attempts)
{
    [JsonIgnore]
    public bool IsPerfect => (Performance, Accessibility, BestPractices, Seo) == (100, 100, 100, 100);
}
