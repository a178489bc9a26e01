using System.Text.Json.Serialization;
using Vidensportal.Search;
using Vidensportal.Search.Facets;

namespace Vidensportal.Site.Search;

/// <summary>The answer to a search as the API gives it.</summary>
public sealed record SearchAnswerDocument(
    [property: JsonPropertyName("q")] string Query,
    [property: JsonPropertyName("iAlt")] int Total,
    [property: JsonPropertyName("tidMs")] double Milliseconds,
    [property: JsonPropertyName("menteDu")] string? Suggestion,
    [property: JsonPropertyName("gaet")] bool IsGuess,
    [property: JsonPropertyName("uden")] IReadOnlyList<string> Dropped,
    [property: JsonPropertyName("noter")] IReadOnlyList<string> Notes,
    [property: JsonPropertyName("resultater")] IReadOnlyList<HitDocument> Hits,
    [property: JsonPropertyName("facetter")] FacetsDocument Facets)
{
    public static SearchAnswerDocument Of(AskedSearch asked, SearchAnswer answer, TimeSpan took) => new(
        asked.Query, answer.Total, Math.Round(took.TotalMilliseconds, 3), answer.Suggestion, answer.IsGuess, [.. answer.Dropped], SearchNotes.Of(answer),
        [.. answer.Hits.Select(hit => new HitDocument(hit.Id, hit.Title, hit.Url, hit.Type, hit.Snippet, Math.Round(hit.Score, 4), hit.Topics))],
        new(Values(answer.Facets.Types), Values(answer.Facets.Topics)));

    private static IReadOnlyList<FacetDocument> Values(IReadOnlyList<FacetValue> values) => [.. values.Select(value => new FacetDocument(value.Value, value.Count))];
}

public sealed record HitDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("uddrag")] string Snippet,
    [property: JsonPropertyName("score")] double Score,
    [property: JsonPropertyName("emner")] IReadOnlyList<string> Topics);

public sealed record FacetsDocument(
    [property: JsonPropertyName("type")] IReadOnlyList<FacetDocument> Types, [property: JsonPropertyName("emne")] IReadOnlyList<FacetDocument> Topics);

public sealed record FacetDocument([property: JsonPropertyName("vaerdi")] string Value, [property: JsonPropertyName("antal")] int Count);

/// <summary>What a visitor may be about to write.</summary>
public sealed record CompletionsDocument([property: JsonPropertyName("forslag")] IReadOnlyList<string> Completions);
