using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>Calculations side by side: their results, how far each is from the first, and the assumptions in which they differ.</summary>
/// <param name="Headings">What the columns are called, the first of them over the rows' names.</param>
public sealed record Comparison(IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Results, IReadOnlyList<TableRow> Differences)
{
    public const int Most = 3;

    /// <param name="model">Whose labels the assumptions have; a calculation may be of an older version.</param>
    public static Comparison Of(IReadOnlyList<CalculationReport> reports, CalculationModel model) => new(
        [Sentences.Get("sammenlign.hvad"), .. reports.Select(Name)],
        [
            Counts(reports, "sammenlign.stillinger", report => report.Outcome.Costs.ExtraPosts),
            Amount(reports, "sammenlign.udgift", report => report.Outcome.Costs.YearlyKroner),
            Amount(reports, "sammenlign.besparelse", report => report.Outcome.FullSaving.NetKroner),
            Amount(reports, "sammenlign.nutidsvaerdi", report => report.Outcome.NetPresentValueKroner),
            Amount(reports, "sammenlign.sum", report => report.Outcome.Totals.ResultKroner),
            new([Sentences.Get("sammenlign.tjent-hjem"), .. reports.Select(PaidBack)]),
            Amount(reports, "sammenlign.lav", report => report.Uncertainty?.P10Kroner),
            Amount(reports, "sammenlign.midten", report => report.Uncertainty?.P50Kroner),
            Amount(reports, "sammenlign.hoej", report => report.Uncertainty?.P90Kroner),
            new([Sentences.Get("sammenlign.chance"), .. reports.Select(report => report.Uncertainty is { } uncertainty ? NumberText.PercentSign(uncertainty.ChanceOfGain * 100, 0) : None)]),
            Amount(reports, "sammenlign.uden", report => report.Scenarios.First(scenario => scenario.Id == Headlines.NoEffect).Outcome.NetPresentValueKroner),
        ],
        [.. Fields(reports, model).Select(field => Difference(reports, field, model)).OfType<TableRow>()]);

    private static string Name(CalculationReport report, int at) =>
        report.Inputs.Name.Length > 0 ? report.Inputs.Name : Sentences.Get("sammenlign.uden-navn", ("nr", NumberText.Fixed(at + 1, 0)));

    private static string PaidBack(CalculationReport report) =>
        report.Outcome.Payback is { } payback ? Sentences.Get("forloeb.efter", ("tid", Amounts.Years(payback.Years))) : Sentences.Get("forloeb.aldrig");

    private static TableRow Counts(IReadOnlyList<CalculationReport> reports, string key, Func<CalculationReport, double> valueOf) =>
        new([Sentences.Get(key), .. reports.Select(report => NumberText.AtMost(valueOf(report), 1))]);

    /// <summary>Kroner, and from the second calculation on how far they are from the first's.</summary>
    private static TableRow Amount(IReadOnlyList<CalculationReport> reports, string key, Func<CalculationReport, double?> valueOf)
    {
        var first = valueOf(reports[0]);
        return new([Sentences.Get(key), .. reports.Select((report, at) => valueOf(report) is not { } kroner ? None
            : at == 0 || first is null ? Amounts.InTable(kroner)
            : Sentences.Get("sammenlign.forskel", ("beloeb", Amounts.InTable(kroner)), ("forskel", Signed(kroner - first.Value))))]);
    }

    private static string Signed(double kroner) => (Rounding.Round(kroner, 0) > 0 ? "+" : "") + Amounts.InTable(kroner);

    private static IEnumerable<InputField> Fields(IReadOnlyList<CalculationReport> reports, CalculationModel model) =>
        reports.SelectMany(report => InputFields.Of(report.Inputs, model)).Distinct();

    /// <summary>Null where the calculations agree.</summary>
    private static TableRow? Difference(IReadOnlyList<CalculationReport> reports, InputField field, CalculationModel model)
    {
        var values = reports.Select(report => InputFields.ValueOf(report.Inputs, field)).ToList();
        return values.All(value => value == values[0]) ? null : new([field.Label(model), .. values.Select(value => Text(value, field, model))]);
    }

    private static string Text(double? value, InputField field, CalculationModel model) => value is not { } number ? None
        : model[field.Key].Unit == InputUnit.YesNo ? Sentences.Get(number != 0 ? "svar.ja" : "svar.nej")
        : ReadingText.InTable(number, model[field.Key].Unit);

    private static string None => Sentences.Get("beloeb.ingen");
}
