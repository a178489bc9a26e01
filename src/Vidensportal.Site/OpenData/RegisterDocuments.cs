using System.Text.Json.Serialization;

namespace Vidensportal.Site.OpenData;

// One record of each register as open data has it. The columns of a table and the schema of the API are read from here; the words that
// explain a key are in FieldTexts.

internal sealed record FactDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("emne")] public required string Topic { get; init; }
    [JsonPropertyName("udsagn")] public required string Statement { get; init; }
    [JsonPropertyName("tal")] public required IReadOnlyList<QuantityDocument> Quantities { get; init; }
    [JsonPropertyName("periodeFra")] public required int? FirstYear { get; init; }
    [JsonPropertyName("periodeTil")] public required int? LastYear { get; init; }
    [JsonPropertyName("periode")] public required string? Period { get; init; }
    [JsonPropertyName("omraade")] public required string Area { get; init; }
    [JsonPropertyName("slags")] public required string Kind { get; init; }
    [JsonPropertyName("brutto")] public required bool IsGross { get; init; }
    [JsonPropertyName("udenforKilderne")] public required bool IsFromOutside { get; init; }
    [JsonPropertyName("udregning")] public required string? Calculation { get; init; }
    [JsonPropertyName("byggerPaa")] public required IReadOnlyList<string> BuildsOn { get; init; }
    [JsonPropertyName("belaeg")] public required IReadOnlyList<EvidenceDocument> Evidence { get; init; }
    [JsonPropertyName("uoverensstemmelser")] public required IReadOnlyList<string> Disagreements { get; init; }
    [JsonPropertyName("note")] public required string? Note { get; init; }
    [JsonPropertyName("spoergsmaal")] public required IReadOnlyList<string> Questions { get; init; }
}

/// <param name="Name">Null when the fact has one figure only.</param>
/// <param name="UpperValue">Null unless the figure is a range.</param>
internal sealed record QuantityDocument(
    [property: JsonPropertyName("navn")] string? Name,
    [property: JsonPropertyName("vaerdi")] decimal Value,
    [property: JsonPropertyName("tilVaerdi")] decimal? UpperValue,
    [property: JsonPropertyName("enhed")] string Unit,
    [property: JsonPropertyName("kvalifikator")] string Qualifier);

internal sealed record EvidenceDocument(
    [property: JsonPropertyName("kilde")] string Source,
    [property: JsonPropertyName("linje")] int? Line,
    [property: JsonPropertyName("sted")] string? Place);

internal sealed record DisagreementDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("emne")] public required string Subject { get; init; }
    [JsonPropertyName("kort")] public required string Summary { get; init; }
    [JsonPropertyName("udsagn")] public required IReadOnlyList<StatementDocument> Statements { get; init; }
    [JsonPropertyName("slags")] public required IReadOnlyList<string> Kinds { get; init; }
    [JsonPropertyName("forklaring")] public required string Explanation { get; init; }
    [JsonPropertyName("forklaringStatus")] public required string ExplanationStatus { get; init; }
    [JsonPropertyName("visning")] public required string Shown { get; init; }
    [JsonPropertyName("afklaret")] public required bool IsSettled { get; init; }
}

internal sealed record StatementDocument(
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("belaeg")] IReadOnlyList<EvidenceDocument> Evidence,
    [property: JsonPropertyName("fakta")] string? Fact);

internal sealed record SourceDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("titel")] public required string Title { get; init; }
    [JsonPropertyName("url")] public required string Url { get; init; }
    [JsonPropertyName("slags")] public required string Kind { get; init; }
    [JsonPropertyName("udgiver")] public required string Publisher { get; init; }
    [JsonPropertyName("forfatter")] public required string? Author { get; init; }
    [JsonPropertyName("dato")] public required DateOnly? Date { get; init; }
    [JsonPropertyName("datoNote")] public required string? DateNote { get; init; }
    [JsonPropertyName("rang")] public required int Rank { get; init; }
    [JsonPropertyName("tillid")] public required string? Trust { get; init; }
    [JsonPropertyName("udenforKilderne")] public required bool IsOutside { get; init; }
    [JsonPropertyName("adresse")] public required string? WebAddress { get; init; }
    [JsonPropertyName("sha256")] public required string? Sha256 { get; init; }
}

internal sealed record PageDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("type")] public required string Type { get; init; }
    [JsonPropertyName("titel")] public required string Title { get; init; }
    [JsonPropertyName("resume")] public required string Summary { get; init; }
    [JsonPropertyName("url")] public required string Url { get; init; }
    [JsonPropertyName("emner")] public required IReadOnlyList<string> Topics { get; init; }
    [JsonPropertyName("maalgrupper")] public required IReadOnlyList<string> Audiences { get; init; }
    [JsonPropertyName("dato")] public required DateOnly? NewsDate { get; init; }
    [JsonPropertyName("udgivet")] public required DateOnly? Published { get; init; }
    [JsonPropertyName("opdateret")] public required DateOnly? Updated { get; init; }
    [JsonPropertyName("gennemgaaet")] public required DateOnly? Reviewed { get; init; }
}

internal sealed record MunicipalityDocument
{
    [JsonPropertyName("kommunekode")] public required string Code { get; init; }
    [JsonPropertyName("navn")] public required string Name { get; init; }
    [JsonPropertyName("region")] public required string Region { get; init; }
    [JsonPropertyName("status")] public required string Status { get; init; }
    [JsonPropertyName("bekraeftet")] public required bool? IsConfirmed { get; init; }
    [JsonPropertyName("genbesoegt")] public required DateOnly? Revisited { get; init; }
    [JsonPropertyName("url")] public required string Url { get; init; }
    [JsonPropertyName("kilder")] public required IReadOnlyList<string> Sources { get; init; }
    [JsonPropertyName("fakta")] public required IReadOnlyList<string> Facts { get; init; }
    [JsonPropertyName("start")] public required string? Start { get; init; }
    [JsonPropertyName("omfang")] public required string? Scope { get; init; }
    [JsonPropertyName("stop")] public required StopDocument? Stop { get; init; }
    [JsonPropertyName("kerneelementer")] public required IReadOnlyDictionary<string, string>? Components { get; init; }
    [JsonPropertyName("egneResultater")] public required IReadOnlyList<ResultDocument>? Results { get; init; }
}

internal sealed record StopDocument([property: JsonPropertyName("hvornaar")] string When, [property: JsonPropertyName("grund")] string Reason);

/// <summary>A number of people below five is null, and says so beside it.</summary>
internal sealed record ResultDocument
{
    [JsonPropertyName("maal")] public required string Measure { get; init; }
    [JsonPropertyName("udfald")] public required string Outcome { get; init; }
    [JsonPropertyName("fakta")] public required string? Fact { get; init; }
    [JsonPropertyName("foer")] public required decimal? Before { get; init; }
    [JsonPropertyName("foerUnder5")] public required bool IsBeforeTooSmall { get; init; }
    [JsonPropertyName("efter")] public required decimal? After { get; init; }
    [JsonPropertyName("efterUnder5")] public required bool IsAfterTooSmall { get; init; }
    [JsonPropertyName("enhed")] public required string? Unit { get; init; }
    [JsonPropertyName("af")] public required int? Base { get; init; }
    [JsonPropertyName("periode")] public required string? Period { get; init; }
    [JsonPropertyName("indberettetAf")] public required string? ReportedBy { get; init; }
    [JsonPropertyName("dato")] public required DateOnly? ReportedOn { get; init; }
}

internal sealed record TermDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("term")] public required string Name { get; init; }
    [JsonPropertyName("synonymer")] public required IReadOnlyList<string> Synonyms { get; init; }
    [JsonPropertyName("forklaring")] public required string Definition { get; init; }
    [JsonPropertyName("note")] public required string? Note { get; init; }
    [JsonPropertyName("kilde")] public required string? Source { get; init; }
    [JsonPropertyName("fakta")] public required IReadOnlyList<string> Facts { get; init; }
}

internal sealed record ContactDocument
{
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("navn")] public required string Name { get; init; }
    [JsonPropertyName("rolle")] public required string Role { get; init; }
    [JsonPropertyName("organisation")] public required string Organisation { get; init; }
    [JsonPropertyName("telefon")] public required string? Phone { get; init; }
    [JsonPropertyName("epost")] public required string? Email { get; init; }
    [JsonPropertyName("bekraeftetDato")] public required DateOnly? Confirmed { get; init; }
}
