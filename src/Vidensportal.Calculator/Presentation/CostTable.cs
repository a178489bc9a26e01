using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>What the effort costs, line by line.</summary>
internal static class CostTable
{
    public static string Staff(CalculationReport report)
    {
        var posts = NumberText.AtMost(report.Outcome.Costs.ExtraPosts, 1);
        var key = posts switch { "0" => "resultat.ingen-stillinger", "1" => "resultat.stilling", _ => "resultat.stillinger" };
        return Sentences.Get(key, ("foer", NumberText.AtMost(report.Inputs.CasesPerWorkerBefore, 1)), ("efter", NumberText.AtMost(report.Inputs.CasesPerWorkerAfter, 1)), ("antal", posts));
    }

    public static IReadOnlyList<TableRow> Rows(CalculationReport report)
    {
        var costs = report.Outcome.Costs;
        return
        [
            Row("udgift.raadgivere", costs.WorkersKroner), Row("udgift.teamleder", costs.TeamLeaderKroner), Row("udgift.tvaerfaglig", costs.InterdisciplinaryKroner),
            Row("udgift.forebyggelse", costs.ExtraPreventionKroner), Row("udgift.tillaeg", costs.MarkupKroner), Row("udgift.aar", costs.YearlyKroner, isTotal: true),
            Row("udgift.opstart", costs.OnceKroner),
        ];
    }

    private static TableRow Row(string key, double kroner, bool isTotal = false) => new([Sentences.Get(key), Amounts.InTable(kroner)], isTotal);
}
