using System.Text.Json.Serialization;

namespace Vidensportal.Calculator.Answers;

/// <summary>A model in JSON: what the API answers, what the browser calculates with, and what the contract cases use. The keys are Danish, as the inputs are.</summary>
public sealed record ModelDocument
{
    [JsonPropertyName("version")] public required string Version { get; init; }
    [JsonPropertyName("dato")] public required DateOnly Date { get; init; }
    [JsonPropertyName("felter")] public required IReadOnlyList<InputDocument> Inputs { get; init; }
    [JsonPropertyName("profiler")] public required IReadOnlyList<ProfileDocument> Profiles { get; init; }
    [JsonPropertyName("trin")] public required IReadOnlyList<string> Steps { get; init; }
    [JsonPropertyName("scenarier")] public required IReadOnlyList<ScenarioDocument> Scenarios { get; init; }
    [JsonPropertyName("usikkerhed")] public required UncertaintyDocument Uncertainty { get; init; }
    [JsonPropertyName("foelsomhed")] public required IReadOnlyList<SensitivityDocument> Sensitivities { get; init; }
    [JsonPropertyName("advarsler")] public required IReadOnlyList<WarningDocument> Warnings { get; init; }
    [JsonPropertyName("advarselsgraenser")] public required WarningLimitsDocument WarningLimits { get; init; }
    [JsonPropertyName("tjekliste")] public required IReadOnlyList<string> Checklist { get; init; }
}

public sealed record InputDocument
{
    [JsonPropertyName("noegle")] public required string Key { get; init; }
    [JsonPropertyName("navn")] public required string Label { get; init; }
    [JsonPropertyName("hjaelp")] public required string? Help { get; init; }
    [JsonPropertyName("enhed")] public required string Unit { get; init; }
    [JsonPropertyName("gruppe")] public required string Group { get; init; }
    [JsonPropertyName("hovedfelt")] public required bool IsMain { get; init; }
    [JsonPropertyName("mindst")] public required double Minimum { get; init; }
    [JsonPropertyName("hoejst")] public required double Maximum { get; init; }
    [JsonPropertyName("hele")] public required bool IsWhole { get; init; }
    [JsonPropertyName("valgfri")] public required bool IsOptional { get; init; }
    [JsonPropertyName("valg")] public required IReadOnlyList<double> Choices { get; init; }
    [JsonPropertyName("standarder")] public required IReadOnlyList<StandardDocument> Standards { get; init; }
}

public sealed record StandardDocument(
    [property: JsonPropertyName("vaerdi")] double Value,
    [property: JsonPropertyName("aar")] string? Year,
    [property: JsonPropertyName("tillid")] string Trust,
    [property: JsonPropertyName("kilde")] string Source,
    [property: JsonPropertyName("fakta")] IReadOnlyList<string> Facts,
    [property: JsonPropertyName("begrundelse")] string Reason);

public sealed record ProfileDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("navn")] string Name,
    [property: JsonPropertyName("beskrivelse")] string Description,
    [property: JsonPropertyName("vaerdier")] IReadOnlyDictionary<string, double> Values);

public sealed record ScenarioDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("navn")] string Name,
    [property: JsonPropertyName("beskrivelse")] string Description,
    [property: JsonPropertyName("kausalPct")] double? CausalPercent,
    [property: JsonPropertyName("bortfaldPct")] double? FadePercent,
    [property: JsonPropertyName("indfasningPct")] IReadOnlyList<double>? PhaseInPercent,
    [property: JsonPropertyName("omkostningstillaegPct")] double? CostMarkupPercent);

public sealed record UncertaintyDocument
{
    [JsonPropertyName("seed")] public required int Seed { get; init; }
    [JsonPropertyName("traekninger")] public required int Draws { get; init; }
    [JsonPropertyName("stoersteKausalAndel")] public required double LargestCausalShare { get; init; }
    [JsonPropertyName("flyttede")] public required SpreadDocument MovedChildren { get; init; }
    [JsonPropertyName("prisforskel")] public required SpreadDocument PriceDifference { get; init; }
    [JsonPropertyName("omkostning")] public required SpreadDocument Cost { get; init; }
    [JsonPropertyName("stoersteBortfaldAndel")] public required double LargestFadeShare { get; init; }
    [JsonPropertyName("chanceForForsinkelse")] public required double ChanceOfDelay { get; init; }
}

public sealed record SpreadDocument(
    [property: JsonPropertyName("lavest")] double Lowest, [property: JsonPropertyName("oftest")] double Likeliest, [property: JsonPropertyName("hoejest")] double Highest);

public sealed record SensitivityDocument(
    [property: JsonPropertyName("parameter")] string Kind,
    [property: JsonPropertyName("navn")] string Label,
    [property: JsonPropertyName("lav")] TurnDocument Low,
    [property: JsonPropertyName("hoej")] TurnDocument High);

public sealed record TurnDocument([property: JsonPropertyName("tekst")] string Text, [property: JsonPropertyName("tal")] double? Amount);

public sealed record WarningDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naar")] string Condition,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("fakta")] IReadOnlyList<string> Facts);

public sealed record WarningLimitsDocument(
    [property: JsonPropertyName("sagerFoerHerning")] double HerningCasesBefore,
    [property: JsonPropertyName("faerrestSager")] double FewestRecommendedCases,
    [property: JsonPropertyName("flestSager")] double MostRecommendedCases,
    [property: JsonPropertyName("stoersteBesparelsePrBarnKr")] double LargestSavingPerChildKroner,
    [property: JsonPropertyName("kausalHeleKommunenPct")] double WholeMunicipalityCausalPercent);
