using System.Text.Json.Serialization;

namespace Vidensportal.Site.Api;

/// <summary>What went wrong, as the API tells it (RFC 9457).</summary>
public sealed record ProblemDocument(
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("detail")] string Detail,
    [property: JsonPropertyName("fejl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ProblemFieldDocument>? Faults,
    [property: JsonPropertyName("sporingsId")] string TraceId);

public sealed record ProblemFieldDocument(
    [property: JsonPropertyName("felt")] string Field,
    [property: JsonPropertyName("kode")] string Code,
    [property: JsonPropertyName("besked")] string Message);
