using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Presentation;
using Vidensportal.Calculator.Reports;
using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.Images;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Meeting;

namespace Vidensportal.Site.Meetings;

/// <summary>The page that gathers what one wants to bring to a meeting.</summary>
internal sealed class MeetingPageMaker(SitePlan plan, BodyMaker bodies, FactReferences facts, ImageSizes images)
{
    private const string FidelityId = "fidelitet";
    private const string CalculationId = "beregning";

    /// <summary>A visitor who has chosen nothing begins with the first few key figures.</summary>
    private const int ChosenAtFirst = 2;

    private readonly HashSet<string> _listed = [];

    public MeetingPageView Make(MeetingPageDetails details, AskedMeeting? asked)
    {
        var keyFigures = plan.Library.Facts.Values.Where(fact => fact.Questions.Count > 0).OrderBy(fact => fact.Id, FactIdOrder.Comparer).ToList();
        var pages = details.Pages.Select(plan.FindById).OfType<PlannedPage>().ToList();
        var chosen = asked?.Parts.ToHashSet() ?? [.. keyFigures.Take(ChosenAtFirst).Select(IdOf)];
        var known = keyFigures.Select(IdOf).Concat(pages.Select(IdOf)).Append(FidelityId).Append(CalculationId).ToHashSet();
        return new(
            asked?.Name ?? "", [.. chosen.Where(part => !known.Contains(part)).Select(part => $"Linket nævner «{part}», som ikke findes her. Resten er med.")],
            [.. keyFigures.Select(fact => KeyFigure(fact, chosen))], [.. pages.Select(page => Page(page, chosen))],
            new(FidelityId, "Jeres fidelitetsprofil", chosen.Contains(FidelityId)), [.. plan.Library.CoreComponents.Values.OrderBy(component => component.Number).SelectMany(Elements)],
            plan.Library.Calculations.Count == 0 ? null : Calculation(asked?.Calculation ?? "", chosen));
    }

    private static string IdOf(Fact fact) => $"tal-{fact.Id.ToLowerInvariant()}";

    internal static string IdOf(PlannedPage page) => $"side-{page.Page!.Id}";

    private MeetingPart KeyFigure(Fact fact, HashSet<string> chosen)
    {
        var reference = facts.Number(fact.Id);
        return new(
            new(IdOf(fact), fact.Statement, chosen.Contains(IdOf(fact))), reference.RegisterAddress, plan.BaseUrl + reference.RegisterAddress, DetailsMaker.Figures(fact)?.Shown, null, Theme.Body.PageBody.Empty,
            [new(reference, _listed.Add(fact.Id))], Open(fact.Disagreements), fact.Questions, null);
    }

    private MeetingPart Page(PlannedPage page, HashSet<string> chosen)
    {
        var id = IdOf(page);
        var body = MeetingBody.Of(new BodyMaker(plan, page, facts, images).Make(page.Body), id, page.Title, page.Address.Value);
        var used = MeetingBody.FactsIn(body);
        var isChosen = chosen.Contains(id);
        return new(
            new(id, page.Title, isChosen), page.Address.Value, plan.BaseUrl + page.Address, null, page.Summary, body,
            [.. used.Select(fact => new MeetingSource(fact, isChosen ? _listed.Add(fact.Id) : !_listed.Contains(fact.Id)))], Open(used.SelectMany(fact => fact.Disagreements).Select(disagreement => disagreement.Id).Distinct()), [], MeetingContents.AddressOf(plan, id));
    }

    private IReadOnlyList<Theme.Facts.DisagreementView> Open(IEnumerable<string> ids) =>
        [.. ids.Select(id => plan.Library.Disagreements[id]).Where(disagreement => !disagreement.IsSettled).Select(bodies.Disagreements.MakeSummary)];

    private static IEnumerable<MeetingElement> Elements(CoreComponent component) => component.Parts.Count == 0
        ? [new(component.Id, component.Name)]
        : component.Parts.Select((part, at) => new MeetingElement($"{component.Id}.{at + 1}", $"{component.Name}: {part}"));

    private MeetingCalculation Calculation(string link, HashSet<string> chosen)
    {
        var form = FilledForm.Of(LinkQuery.FieldsOf(link));
        var (model, _) = ModelVersions.For(plan, form);
        var reading = link.Length == 0 ? null : TextInputReader.Read(form.Fields, model);
        var result = reading?.Inputs is { } inputs ? CalculationViewMaker.Make(CalculationReport.Of(inputs, model), model) : null;
        var fault = reading is null || result is not null ? null : $"Linket kan ikke regnes: {reading.Faults[0].Message} Åbn linket i beregneren, ret det, og kopiér et nyt.";
        return new(
            new(CalculationId, "Jeres beregning", chosen.Contains(CalculationId) || link.Length > 0), link, fault, result ?? CalculationViewMaker.Blank, result is not null,
            $"Egen beregning, model {model.Version}, tal pr. {DanishDates.View(model.Date).Text}.", ModelVersions.AddressOf(ModelVersions.Of(plan)[0]));
    }
}
