using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>Where the present value turns from loss to gain.</summary>
internal static class SwitchingTable
{
    public static IReadOnlyList<TableRow> Rows(CalculationReport report)
    {
        var switching = report.Outcome.SwitchingValues;
        var causal = new TableRow([Sentences.Get("vende.andel"), Share(switching.CausalPercent)]);
        if (report.Inputs.KnownSavingKroner is not null) return [causal];
        var children = switching is { WholeChildrenFromInstitutionToFoster: { } whole, ChildrenFromInstitutionToFoster: { } exact }
            ? Sentences.Get("vende.boern-tal", ("antal", NumberText.Fixed(whole, 0)), ("praecis", NumberText.AtMost(exact, 2)))
            : Unreachable;
        return [causal, new([Sentences.Get("vende.boern"), children])];
    }

    private static string Share(double? causalPercent) => causalPercent switch
    {
        null => Unreachable,
        > BreakEvenText.Everything => Sentences.Get("vende.for-meget", ("andel", NumberText.PercentSign(causalPercent.Value, 1))),
        { } percent => NumberText.PercentSign(percent, 1),
    };

    private static string Unreachable => Sentences.Get("vende.findes-ikke");
}
