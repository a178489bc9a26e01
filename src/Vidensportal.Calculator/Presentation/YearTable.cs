using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>Year by year: what is saved in all, the state's part of it, what the rest of the municipality spends more, and what is left.</summary>
internal static class YearTable
{
    public static IReadOnlyList<TableRow> Rows(CalculationReport report) =>
    [
        .. report.Outcome.Years.Select(Row),
        Total("aar.i-alt", report.Outcome.Totals, Amounts.InTable(report.Outcome.Totals.ResultKroner)),
        Total("aar.nutid", report.Outcome.PresentValues, ""),
    ];

    private static TableRow Row(YearLine year) => new(
    [
        NumberText.Fixed(year.Year, 0), NumberText.PercentSign(year.EffectShare * 100, 0), Amounts.InTable(year.CostKroner), Amounts.InTable(year.GrossSavingKroner),
        Amounts.InTable(year.StateShareKroner), Amounts.InTable(year.OffsetKroner), Amounts.InTable(year.NetSavingKroner), Amounts.InTable(year.ResultKroner), Amounts.InTable(year.CumulativeKroner),
    ]);

    private static TableRow Total(string key, Totals totals, string cumulative) => new(
    [
        Sentences.Get(key), "", Amounts.InTable(totals.CostKroner), Amounts.InTable(totals.GrossSavingKroner), Amounts.InTable(totals.StateShareKroner),
        Amounts.InTable(totals.OffsetKroner), Amounts.InTable(totals.NetSavingKroner), Amounts.InTable(totals.ResultKroner), cumulative,
    ], IsTotal: true);
}
