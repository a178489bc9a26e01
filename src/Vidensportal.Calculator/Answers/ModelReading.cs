using System.Text.Json;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Answers;

/// <summary>A model from its document.</summary>
internal static class ModelReading
{
    public static CalculationModel ModelOf(ModelDocument document) => new()
    {
        Version = document.Version,
        Date = document.Date,
        Inputs = [.. document.Inputs.Select(Input)],
        Profiles = [.. document.Profiles.Select(profile => new Profile(profile.Id, profile.Name, profile.Description, profile.Values))],
        Steps = document.Steps,
        Scenarios = [.. document.Scenarios.Select(scenario => new ScenarioDefinition(
            scenario.Id, scenario.Name, scenario.Description, scenario.CausalPercent, scenario.FadePercent, scenario.PhaseInPercent, scenario.CostMarkupPercent))],
        Uncertainty = Uncertainty(document.Uncertainty),
        Sensitivities = [.. document.Sensitivities.Select(line => new SensitivityDefinition(
            Meaning(ModelWords.Sensitivities, line.Kind), line.Label, new(line.Low.Text, line.Low.Amount), new(line.High.Text, line.High.Amount)))],
        Warnings = [.. document.Warnings.Select(warning => new WarningDefinition(
            warning.Id, Meaning(ModelWords.Conditions, warning.Condition), warning.Title, warning.Text, warning.Facts))],
        WarningLimits = new(
            document.WarningLimits.HerningCasesBefore, document.WarningLimits.FewestRecommendedCases, document.WarningLimits.MostRecommendedCases,
            document.WarningLimits.LargestSavingPerChildKroner, document.WarningLimits.WholeMunicipalityCausalPercent),
        Checklist = document.Checklist,
    };

    private static InputDefinition Input(InputDocument input) => new()
    {
        Key = Meaning(InputKeys.ByName, input.Key),
        Label = input.Label,
        Help = input.Help,
        Unit = Meaning(ModelWords.Units, input.Unit),
        Group = Meaning(ModelWords.Groups, input.Group),
        IsMain = input.IsMain,
        Minimum = input.Minimum,
        Maximum = input.Maximum,
        IsWhole = input.IsWhole,
        IsOptional = input.IsOptional,
        Choices = input.Choices,
        Standards = [.. input.Standards.Select(standard => new StandardValue(
            standard.Value, standard.Year, standard.Trust, standard.Source, standard.Facts, standard.Reason))],
    };

    private static UncertaintyDefinition Uncertainty(UncertaintyDocument uncertainty) => new()
    {
        Seed = uncertainty.Seed,
        Draws = uncertainty.Draws,
        LargestCausalShare = uncertainty.LargestCausalShare,
        MovedChildren = Spread(uncertainty.MovedChildren),
        PriceDifference = Spread(uncertainty.PriceDifference),
        Cost = Spread(uncertainty.Cost),
        LargestFadeShare = uncertainty.LargestFadeShare,
        ChanceOfDelay = uncertainty.ChanceOfDelay,
    };

    private static Spread Spread(SpreadDocument spread) => new(spread.Lowest, spread.Likeliest, spread.Highest);

    private static T Meaning<T>(IReadOnlyDictionary<string, T> words, string word) =>
        words.TryGetValue(word, out var meaning) ? meaning : throw new JsonException($"«{word}» is none of {string.Join(", ", words.Keys)}.");
}
