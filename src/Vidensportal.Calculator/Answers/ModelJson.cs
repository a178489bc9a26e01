using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Answers;

/// <summary>A model to JSON and back. Reading what was written gives the same model.</summary>
public static class ModelJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Write(CalculationModel model) => JsonSerializer.SerializeToUtf8Bytes(DocumentOf(model), Options);

    /// <exception cref="JsonException">It is no model.</exception>
    public static CalculationModel Read(ReadOnlySpan<byte> utf8)
    {
        var document = JsonSerializer.Deserialize<ModelDocument>(utf8, Options) ?? throw new JsonException("A model is an object.");
        return ModelReading.ModelOf(document);
    }

    public static ModelDocument DocumentOf(CalculationModel model) => new()
    {
        Version = model.Version,
        Date = model.Date,
        Inputs = [.. model.Inputs.Select(Input)],
        Profiles = [.. model.Profiles.Select(profile => new ProfileDocument(profile.Id, profile.Name, profile.Description, profile.Values))],
        Steps = model.Steps,
        Scenarios = [.. model.Scenarios.Select(scenario => new ScenarioDocument(
            scenario.Id, scenario.Name, scenario.Description, scenario.CausalPercent, scenario.FadePercent, scenario.PhaseInPercent, scenario.CostMarkupPercent))],
        Uncertainty = Uncertainty(model.Uncertainty),
        Sensitivities = [.. model.Sensitivities.Select(line => new SensitivityDocument(
            ModelWords.Of(line.Kind), line.Label, new(line.Low.Text, line.Low.Amount), new(line.High.Text, line.High.Amount)))],
        Warnings = [.. model.Warnings.Select(warning => new WarningDocument(
            warning.Id, ModelWords.WordFor(ModelWords.Conditions, warning.Condition), warning.Title, warning.Text, warning.Facts))],
        WarningLimits = new(
            model.WarningLimits.HerningCasesBefore, model.WarningLimits.FewestRecommendedCases, model.WarningLimits.MostRecommendedCases,
            model.WarningLimits.LargestSavingPerChildKroner, model.WarningLimits.WholeMunicipalityCausalPercent),
        Checklist = model.Checklist,
    };

    private static InputDocument Input(InputDefinition input) => new()
    {
        Key = InputKeys.NameOf(input.Key),
        Label = input.Label,
        Help = input.Help,
        Unit = ModelWords.WordFor(ModelWords.Units, input.Unit),
        Group = ModelWords.WordFor(ModelWords.Groups, input.Group),
        IsMain = input.IsMain,
        Minimum = input.Minimum,
        Maximum = input.Maximum,
        IsWhole = input.IsWhole,
        IsOptional = input.IsOptional,
        Choices = input.Choices,
        Standards = [.. input.Standards.Select(standard => new StandardDocument(
            standard.Value, standard.Year, standard.Trust, standard.Source, standard.Facts, standard.Reason))],
    };

    private static UncertaintyDocument Uncertainty(UncertaintyDefinition uncertainty) => new()
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

    private static SpreadDocument Spread(Spread spread) => new(spread.Lowest, spread.Likeliest, spread.Highest);
}
