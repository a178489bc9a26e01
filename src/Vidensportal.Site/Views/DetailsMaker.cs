using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.Images;
using Vidensportal.Site.Meetings;
using Vidensportal.Site.Municipalities;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Replication;
using Vidensportal.Site.Search;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>What only one type of page shows.</summary>
internal sealed class DetailsMaker(SitePlan plan, BodyMaker bodies, FactReferences facts, SiteSearch search, ImageSizes images)
{
    public DetailsView? Make(PageDetails? details, VisitorInput? input) => details switch
    {
        CalculatorPageDetails calculator => new CalculatorPageMaker(plan, bodies, facts).Make(calculator, input as FilledForm ?? FilledForm.Untouched),
        ComparisonPageDetails => ComparisonPageMaker.Make(plan, input as FilledForm ?? FilledForm.Untouched),
        SearchPageDetails page => SearchPageMaker.Make(plan, page, search, input as AskedSearch),
        MunicipalityRegisterPageDetails => new MunicipalityRegisterMaker(plan, bodies, facts).Make(input as AskedMunicipalities),
        MeetingPageDetails meeting => new MeetingPageMaker(plan, bodies, facts, images).Make(meeting, input as AskedMeeting),
        ContributionPageDetails => ContributionMaker.Make(plan),
        FidelityPageDetails fidelity => new FidelityPageMaker(plan, bodies, facts).Make(fidelity),
        ReadinessPageDetails readiness => ReadinessPageMaker.Make(plan, bodies, readiness),
        RoadMapPageDetails roadMap => new RoadMapPageMaker(plan, bodies).Make(roadMap),
        FrontPageDetails front => Front(front),
        ModelPageDetails { CoreComponents.Count: > 0 } model => new ModelPageView([.. model.CoreComponents.Select(Component)]),
        ResultPageDetails result => new ResultPageView(
            result.Period, result.Area, result.Measurement is { } measurement ? DanishLabels.Of(measurement) : null,
            result.Certainty is { } certainty ? DanishLabels.Of(certainty) : null, bodies.MakeEach(result.Limitations)),
        GuidePageDetails guide => new GuidePageView(
            guide.Step, guide.Basis is { } basis ? DanishLabels.Of(basis) : null, bodies.MakeEach(guide.Prerequisites), bodies.MakeEach(guide.Checklist)),
        MunicipalityPageDetails municipality => new MunicipalityPageMaker(plan, bodies, facts).Make(municipality),
        NewsPageDetails news => new NewsPageView(
            DanishDates.View(news.Date), news.Source is { } code ? SourceLink(code) : null, news.IsArchived, news.AuthorRole),
        SourcePageDetails source => new SourcePageView(SourceRows.Of(source), source.IsOutside, FactsFrom(source)),
        _ => null,
    };

    private FrontPageView Front(FrontPageDetails front) => new(
        front.Warning,
        [.. front.KeyFigures.Select(KeyFigure)],
        [.. front.RoleEntries.Select(entry => new RoleEntryView(plan.Library.Settings.Audiences.First(audience => audience.Id == entry.Audience).Name, entry.Text, entry.Link))]);

    private KeyFigureView KeyFigure(KeyFigure figure)
    {
        var fact = plan.Library.Facts[figure.Fact];
        var (shown, spoken) = Figures(fact)!.Value;
        var period = fact.Period == Period.NotStated ? "periode ikke oplyst" : DanishDates.Text(fact.Period);
        return new(shown, spoken, figure.Text, $"{period}, {DanishLabels.Of(fact.Area)}", facts.Number(fact.Id));
    }

    /// <summary>Before and after when the fact has both; otherwise its first figure; null for a fact without any.</summary>
    internal static (string Shown, string Spoken)? Figures(Fact fact)
    {
        if (fact.Quantities.Count == 0) return null;
        if (fact.Quantities.TryGetValue("foer", out var before) && fact.Quantities.TryGetValue("efter", out var after))
        {
            var (from, to) = (DanishNumbers.InTable(before, isSigned: false), DanishNumbers.InTable(after, isSigned: false));
            return ($"{from} → {to}", $"fra {from} til {to}");
        }
        var only = fact.Quantities.Values.First();
        var text = DanishNumbers.InTable(only, isSigned: only.Value < 0);
        return (text, text);
    }

    private PageLink Component(string id) =>
        new(plan.Library.CoreComponents[id].Name, plan.Anchors.AddressOf(ListKind.CoreComponents, id));

    private PageLink SourceLink(string code) =>
        new(plan.Library.Sources[code].ShortTitle, plan.Library.Sources[code].Address.Value);

    private IReadOnlyList<Theme.Facts.FactReference> FactsFrom(SourcePageDetails source) =>
        [.. plan.Library.Facts.Values
            .Where(fact => fact.Evidence.Any(evidence => evidence.Source == source.Code))
            .OrderBy(fact => fact.Id, FactIdOrder.Comparer)
            .Select(facts.Describe)];
}
