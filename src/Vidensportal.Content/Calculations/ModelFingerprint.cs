using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Content.Calculations;

/// <summary>
/// A short hash over every number of a model, and none of its texts: what a published version says may be put better,
/// but an old link must compute what it did.
/// </summary>
public static class ModelFingerprint
{
    private const int Letters = 12;

    public static string Of(CalculationModel model)
    {
        var text = new StringBuilder();
        foreach (var input in model.Inputs.OrderBy(input => input.Key))
            Line(text, InputKeys.NameOf(input.Key), [input.Minimum, input.Maximum, input.IsWhole ? 1 : 0, .. input.Choices, .. input.Standards.Select(standard => standard.Value)]);
        foreach (var profile in model.Profiles)
            foreach (var (name, value) in profile.Values.OrderBy(value => value.Key, StringComparer.Ordinal)) Line(text, profile.Id + name, [value]);
        foreach (var scenario in model.Scenarios)
            Line(text, scenario.Id, [scenario.CausalPercent ?? -1, scenario.FadePercent ?? -1, scenario.CostMarkupPercent ?? -1, .. scenario.PhaseInPercent ?? []]);
        var (uncertainty, limits) = (model.Uncertainty, model.WarningLimits);
        Line(text, "usikkerhed", [uncertainty.Seed, uncertainty.Draws, uncertainty.LargestCausalShare, uncertainty.LargestFadeShare, uncertainty.ChanceOfDelay,
            .. Numbers(uncertainty.MovedChildren), .. Numbers(uncertainty.PriceDifference), .. Numbers(uncertainty.Cost)]);
        foreach (var sensitivity in model.Sensitivities) Line(text, sensitivity.Kind.ToString(), [sensitivity.Low.Amount ?? -1, sensitivity.High.Amount ?? -1]);
        Line(text, "graenser", [limits.HerningCasesBefore, limits.FewestRecommendedCases, limits.MostRecommendedCases, limits.LargestSavingPerChildKroner, limits.WholeMunicipalityCausalPercent]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Letters];
    }

    private static IEnumerable<double> Numbers(Spread spread) => [spread.Lowest, spread.Likeliest, spread.Highest];

    private static void Line(StringBuilder text, string name, IEnumerable<double> numbers) =>
        text.Append(name).Append(' ').AppendJoin(' ', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))).Append('\n');
}
