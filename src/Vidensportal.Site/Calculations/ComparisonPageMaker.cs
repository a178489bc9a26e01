using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Presentation;
using Vidensportal.Calculator.Reports;
using Vidensportal.Site.Plan;
using Vidensportal.Theme.Calculator;
using Vidensportal.Theme.Forms;

namespace Vidensportal.Site.Calculations;

/// <summary>The page that holds calculations against each other: each is the link to one.</summary>
internal static class ComparisonPageMaker
{
    private const string NothingToCompare = "Indsæt linket til den beregning, I vil begynde med.";
    private static readonly string[] Names = ["a", "b", "c"];

    public static ComparisonPageView Make(SitePlan plan, FilledForm form)
    {
        var newest = ModelVersions.Of(plan)[0];
        var isEmpty = form.Fields.Count > 0 && form.Fields.All(field => field.Value.Trim().Length == 0);
        var (fields, reports) = (new List<FieldView>(), new List<CalculationReport>());
        foreach (var (name, number) in Names.Select((name, at) => (name, at + 1)))
        {
            var link = form.Fields.LastOrDefault(field => field.Key == name).Value ?? "";
            var (report, fault) = Read(plan, link);
            if (number == 1 && isEmpty) fault = NothingToCompare;
            if (report is not null) reports.Add(report);
            fields.Add(new(name, $"Link til beregning {number}", null, link, fault, null, false, number > 1, [], null));
        }
        return new(fields, [.. fields.Where(field => field.Fault is not null).Select(field => new FieldFault(field.Name, field.Fault!))], reports.Count > 0 ? Comparison.Of(reports, newest) : null, ModelVersions.AddressOf(newest));
    }

    private static (CalculationReport? Report, string? Fault) Read(SitePlan plan, string link)
    {
        if (link.Trim().Length == 0) return (null, null);
        var form = FilledForm.Of(LinkQuery.FieldsOf(link));
        var (model, _) = ModelVersions.For(plan, form);
        var reading = TextInputReader.Read(form.Fields, model);
        return reading.Inputs is { } inputs
            ? (CalculationReport.Of(inputs, model), null)
            : (null, $"Linket kan ikke regnes: {reading.Faults[0].Message} Åbn linket i beregneren, ret det, og kopiér et nyt.");
    }
}
