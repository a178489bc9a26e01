using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Links;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Presentation;
using Vidensportal.Calculator.Reports;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Calculator;

namespace Vidensportal.Site.Calculations;

/// <summary>The calculator's page: the form as it was filled in, and what comes of it.</summary>
internal sealed class CalculatorPageMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public CalculatorPageView Make(CalculatorPageDetails details, FilledForm form)
    {
        var (model, notice) = ModelVersions.For(plan, form);
        var profile = model.Profiles.FirstOrDefault(one => one.Id == form.Profile) ?? model.Profiles[0];
        var reading = form.Fields.Count > 0 ? TextInputReader.Read(form.Fields, model) : TextInputReader.Read(profile, model);
        var report = reading.Inputs is { } inputs ? CalculationReport.Of(inputs, model) : null;
        // Who asks for another row is not done: what is missing is told when a result is asked for.
        var faults = form.Rows > 0 ? [] : reading.Faults;
        var fields = new FormMaker(plan, model, profile, form, faults, facts).Make(notice);
        return new(fields, report is null ? null : CalculationViewMaker.Make(report, model), Setting(details, model, reading.Inputs, form), form.AsksForSomething);
    }

    private ResultSetting Setting(CalculatorPageDetails details, CalculationModel model, CalculationInputs? inputs, FilledForm form)
    {
        var query = inputs is null ? "" : ShareLink.QueryOf(inputs, model);
        return new(
            CalculationViewMaker.Blank, bodies.Make(details.Readings),
            [.. model.Warnings.Select(warning => new WarningSources(warning.Id, warning.Title, warning.Text, [.. warning.Facts.Select(id => facts.Describe(plan.Library.Facts[id]))]))],
            model.Checklist, $"/beregner/?{query}", inputs is null || form.Fields.Count == 0 ? null : $"{plan.BaseUrl}/beregner/?{query}", model.Version, DanishDates.View(model.Date).Text, plan.Library.Settings.Name);
    }
}
