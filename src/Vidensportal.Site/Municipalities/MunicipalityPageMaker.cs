using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Municipalities;

/// <summary>What the page of a municipality shows beside its text.</summary>
internal sealed class MunicipalityPageMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public MunicipalityPageView Make(MunicipalityPageDetails municipality) => new(
        municipality.Code, plan.Library.Map?.Municipalities.GetValueOrDefault(municipality.Code)?.Region, DanishLabels.Of(municipality.Status), municipality.Start, municipality.Scope,
        municipality.Stop is { } stop ? $"{stop.When}. {stop.Reason}" : null, municipality.IsConfirmed, DanishDates.View(municipality.Revisited),
        [.. municipality.Components.Select(Use)], [.. municipality.Results.Select(Result)],
        [.. municipality.Sources.Select(code => plan.Library.Sources[code]).Select(source => new PageLink(source.ShortTitle, source.Address.Value))]);

    private ComponentUseView Use(ComponentUse use) =>
        new(plan.Library.CoreComponents[use.Component].Name, plan.Anchors.AddressOf(ListKind.CoreComponents, use.Component), DanishLabels.Of(use.Answer));

    private MunicipalityResultView Result(ReportedResult result)
    {
        var note = result.Note is null ? null : bodies.MakeInline(result.Note);
        var outcome = DanishLabels.Of(result.Outcome);
        if (result.Own is { } own)
            return new(result.Measure, outcome, ReportedFigures.Of(own), own.Period, null, $"{own.ReportedBy}, {DanishDates.View(own.ReportedOn).Text}", note);
        var fact = plan.Library.Facts[result.Fact!];
        return new(result.Measure, outcome, Figures(fact), DanishDates.Text(fact.Period), facts.Number(fact.Id), null, note);
    }

    /// <summary>A fact's only figure, or the two of before and after. Others can't be read without their words.</summary>
    private static string? Figures(Fact fact) =>
        fact.Quantities.TryGetValue("foer", out var before) && fact.Quantities.TryGetValue("efter", out var after) ? $"{DanishNumbers.InTable(before, isSigned: false)} → {DanishNumbers.WithUnit(after)}"
        : fact.Quantities.Count == 1 && fact.Quantities.Values.First() is var only ? DanishNumbers.InTable(only, isSigned: true) : null;
}
