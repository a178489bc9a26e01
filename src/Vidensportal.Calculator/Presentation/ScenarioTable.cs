using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>The ways it may go, side by side.</summary>
internal static class ScenarioTable
{
    public static IReadOnlyList<TableRow> Rows(CalculationReport report, CalculationModel model) => [.. model.Scenarios.Select(scenario =>
    {
        var outcome = report.Scenarios.First(one => one.Id == scenario.Id).Outcome;
        return new TableRow(
        [
            scenario.Name, Amounts.InTable(outcome.NetPresentValueKroner), Amounts.InTable(outcome.Totals.ResultKroner),
            outcome.Payback is { } payback ? Sentences.Get("forloeb.efter", ("tid", Amounts.Years(payback.Years))) : Sentences.Get("forloeb.aldrig"),
            outcome.GainPerKrone is { } gain ? NumberText.Fixed(gain, 2) : Sentences.Get("beloeb.ingen"),
        ]);
    })];
}
