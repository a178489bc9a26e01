using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Presentation;

/// <summary>A report → what is shown of it. The browser's is theme/Calculator/presentation; contract cases hold the two equal.</summary>
public static class CalculationViewMaker
{
    public static CalculationView Make(CalculationReport report, CalculationModel model) => new()
    {
        Announcement = Headlines.Announcement(report), BreakEven = BreakEvenText.Of(report), BreakEvenDistance = BreakEvenText.Distance(report),
        BaseValue = Amounts.InWords(report.Outcome.NetPresentValueKroner), BaseSum = Headlines.Sum(report), BasePayback = Headlines.Payback(report),
        UncertainValue = Headlines.Middle(report), UncertainRange = Headlines.Range(report), UncertainChance = Headlines.Chance(report),
        FailValue = Headlines.Fail(report), FailText = Headlines.FailText(), Staff = CostTable.Staff(report),
        CumulativeText = CumulativePicture.Text(report), DistributionText = DistributionPicture.Text(report),
        SensitivityText = SensitivityPicture.Text(report), LadderText = LadderPicture.Text(),
        Costs = CostTable.Rows(report), Years = YearTable.Rows(report), Cumulative = CumulativePicture.Rows(report), Distribution = DistributionPicture.Rows(report),
        Sensitivity = SensitivityPicture.Rows(report), Scenarios = ScenarioTable.Rows(report, model), SwitchingValues = SwitchingTable.Rows(report), Ladder = LadderPicture.Rows(report, model), Assumptions = AssumptionTable.Rows(report, model),
        CumulativeDrawing = CumulativePicture.Draw(report), DistributionDrawing = DistributionPicture.Draw(report),
        SensitivityDrawing = SensitivityPicture.Draw(report), LadderDrawing = LadderPicture.Draw(report, model),
        Warnings = [.. report.Warnings.Select(shown => new WarningView(shown.Warning.Id, shown.Fields.Count > 0 ? shown.Fields[0].Name : null))],
    };

    /// <summary>The places of a view with nothing in them.</summary>
    public static CalculationView Blank { get; } = new()
    {
        Announcement = "", BreakEven = "", BreakEvenDistance = "", BaseValue = "", BaseSum = "", BasePayback = "", UncertainValue = "", UncertainRange = "", UncertainChance = "",
        FailValue = "", FailText = "", Staff = "", CumulativeText = "", DistributionText = "", SensitivityText = "", LadderText = "",
        Costs = [], Years = [], Cumulative = [], Distribution = [], Sensitivity = [], Scenarios = [], SwitchingValues = [], Ladder = [], Assumptions = [],
        CumulativeDrawing = Drawing.Nothing, DistributionDrawing = Drawing.Nothing, SensitivityDrawing = Drawing.Nothing, LadderDrawing = Drawing.Nothing, Warnings = [],
    };
}
