using Vidensportal.Content.Calculations;
using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Library;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Replication;
using Vidensportal.Content.Settings;

namespace Vidensportal.Content.Checks;

/// <summary>Whether every id that a file names is there.</summary>
internal sealed class ReferenceCheck
{
    private readonly ContentLibrary _library;
    private readonly UnreadFiles _unread;
    private readonly HashSet<string> _topics;
    private readonly HashSet<string> _audiences;

    public ReferenceCheck(ContentLibrary library, UnreadFiles unread)
    {
        _library = library;
        _unread = unread;
        _topics = [.. library.Settings.Topics.Select(topic => topic.Id)];
        _audiences = [.. library.Settings.Audiences.Select(audience => audience.Id)];
    }

    public IEnumerable<Fault> Check(LoadedFile file)
    {
        var report = new FaultsOfFile(file.File);
        CheckRecord(file.Record, report);
        foreach (var text in RecordTexts.Of(file.Record))
            foreach (var shortcode in text.Shortcodes) CheckShortcode(shortcode, text, report);
        return report.Faults;
    }

    private void CheckRecord(object? record, FaultsOfFile report)
    {
        switch (record)
        {
            case Page page: CheckPage(page, report); break;
            case Fact fact:
                Require(_topics, fact.Topic, "Emnet", report, "emne");
                RequireAll(_library.Disagreements.Keys, fact.Disagreements, "Uenigheden", report, "uoverensstemmelser");
                RequireAll(_library.Facts.Keys, fact.BuildsOn, "Faktummet", report, "bygger-paa");
                break;
            case Disagreement disagreement: RequireAll(_library.Facts.Keys, disagreement.Statements.Select(statement => statement.Fact).OfType<string>(), "Faktummet", report, "udsagn"); break;
            case Term term:
                RequireAll(_library.Facts.Keys, term.Facts, "Faktummet", report, "fakta");
                if (term.Source is { } source) RequireSource(source, report, "kilde");
                break;
            case CoreComponent component:
                RequireAll(_library.Facts.Keys, component.Facts, "Faktummet", report, "fakta");
                if (component.Page is { } told) RequirePage(told, report, "side");
                break;
            case MunicipalityMention mention: RequireAll(_library.Facts.Keys, mention.Facts, "Faktummet", report, "fakta"); break;
            case ReadinessFactor factor:
                foreach (var question in factor.Questions) RequirePage(question.Page, report, "spoergsmaal");
                ReportTwice(_library.Readiness.SelectMany(one => one.Questions.Select(question => (one.Id, question.Id))), factor.Id, "Spørgsmålet", "gemte svar", report, "spoergsmaal");
                break;
            case PlanPhase phase: CheckPhase(phase, report); break;
            case PlanMeeting meeting:
                Require(_library.RoadMap.Phases.Select(phase => phase.Id), meeting.Phase, "Fasen", report, "fase");
                if (meeting.Component is { } part) Require(_library.CoreComponents.Keys, part, "Kerneelementet", report, "kerneelement");
                break;
            case PlanRisk { Page: { } riskPage }: RequirePage(riskPage, report, "side"); break;
            case Diagram diagram: CheckDiagram(diagram, report); break;
            case Assumption assumption: RequireAll(_library.Facts.Keys, assumption.Values.SelectMany(value => value.Standard.Facts), "Faktummet", report, "vaerdier"); break;
            case OrderedWarning { Warning: var warning }: RequireAll(_library.Facts.Keys, warning.Facts, "Faktummet", report, "fakta"); break;
            case SiteSettings settings:
                foreach (var id in settings.MainMenu) RequirePage(id, report, "menu");
                foreach (var id in settings.UtilityMenu) RequirePage(id, report, "hjaelpemenu");
                foreach (var id in settings.Footer) RequirePage(id, report, "sidefod");
                break;
        }
    }

    private void CheckPage(Page page, FaultsOfFile report)
    {
        RequireAll(_topics, page.Topics, "Emnet", report, "emner");
        RequireAll(_audiences, page.Audiences, "Målgruppen", report, "maalgrupper");
        foreach (var id in page.Related) RequirePage(id, report, "relaterede");
        switch (page.Details)
        {
            case FrontPageDetails front:
                RequireAll(_library.Facts.Keys, front.KeyFigures.Select(figure => figure.Fact), "Faktummet", report, "noegletal");
                RequireAll(_audiences, front.RoleEntries.Select(entry => entry.Audience), "Målgruppen", report, "rolleindgange");
                break;
            case ModelPageDetails model: RequireAll(_library.CoreComponents.Keys, model.CoreComponents, "Kerneelementet", report, "kerneelementer"); break;
            case MunicipalityPageDetails municipality:
                RequireAll(_library.CoreComponents.Keys, municipality.Components.Select(use => use.Component), "Kerneelementet", report, "kerneelementer");
                RequireAll(_library.Facts.Keys, municipality.Results.Select(result => result.Fact).OfType<string>(), "Faktummet", report, "egneResultater");
                foreach (var code in municipality.Sources) RequireSource(code, report, "kilder");
                break;
            case CalculatorPageDetails or ComparisonPageDetails when _library.Calculations.Count == 0 && !_unread.HasModel:
                report.Add(Position.Start, "Siden regner, men der er ingen model at regne med.", "Læg en model i beregner/modeller/, eller slet siden.");
                break;
            case SearchPageDetails search:
                foreach (var id in search.Suggestions) RequirePage(id, report, "forslag");
                break;
            case MeetingPageDetails meeting:
                foreach (var id in meeting.Pages) RequirePage(id, report, "sider");
                break;
            case FidelityPageDetails when _library.CoreComponents.Count == 0 && !_unread.HasIn("kerneelementer/"):
                report.Add(Position.Start, "Siden spørger, men der er ingen kerneelementer.", "Læg dem i kerneelementer/, eller slet siden.");
                break;
            case ReadinessPageDetails when _library.Readiness.Count == 0 && !_unread.HasIn(ReadinessSchema.Folder):
                report.Add(Position.Start, "Siden spørger, men der er ingen spørgsmål.", $"Læg dem i {ReadinessSchema.Folder}, eller slet siden.");
                break;
            case RoadMapPageDetails when _library.RoadMap.Phases.Count == 0 && !_unread.HasIn(PlanPhaseSchema.Folder):
                report.Add(Position.Start, "Siden lægger en plan, men der er ingen faser.", $"Læg dem i {PlanPhaseSchema.Folder}, eller slet siden.");
                break;
            case NewsPageDetails { Source: { } source }: RequireSource(source, report, "kilde"); break;
        }
    }

    private void CheckPhase(PlanPhase phase, FaultsOfFile report)
    {
        foreach (var task in phase.Tasks)
        {
            Require(_library.RoadMap.Roles.Select(role => role.Id), task.Role, "Rollen", report, "opgaver");
            RequireAll(_library.CoreComponents.Keys, task.Components, "Kerneelementet", report, "opgaver");
            if (task.Page is { } page) RequirePage(page, report, "opgaver");
        }
        ReportTwice(_library.RoadMap.Phases.SelectMany(one => one.Tasks.Select(task => (one.Id, task.Id))), phase.Id, "Punktet", "kalendere", report, "opgaver");
    }

    /// <summary>An id that is used again, told where it stands the last time.</summary>
    private static void ReportTwice(IEnumerable<(string Owner, string Id)> all, string owner, string what, string knownBy, FaultsOfFile report, string field)
    {
        foreach (var twice in all.GroupBy(one => one.Id).Where(same => same.Count() > 1 && same.Last().Owner == owner))
            report.Add(report.Place(field, twice.Key), $"{what} \"{twice.Key}\" står to gange.", $"Giv det ene et andet id: {knownBy} kender det på det.");
    }

    private void CheckDiagram(Diagram diagram, FaultsOfFile report)
    {
        foreach (var row in diagram.Rows)
        {
            RequireAll(_library.Facts.Keys, row.Facts, "Faktummet", report, "raekker");
            if (row.Page is { } page) RequirePage(page, report, "raekker");
            foreach (var figure in row.Figures) RequireFigure(figure.Fact, figure.Quantity, () => report.Place("raekker", figure.ToString()), report);
        }
    }

    private void CheckShortcode(Shortcode shortcode, ProseText text, FaultsOfFile report)
    {
        switch (shortcode)
        {
            case FactShortcode fact:
                RequireFigure(fact.Fact, fact.Quantity, () => fact.At, report);
                if (fact.Form.IsShort) RequireEarlierMark(fact, text, report);
                break;
            case EvidenceShortcode evidence: Require(_library.Facts.Keys, evidence.Fact, "Faktummet", report, () => evidence.At); break;
            case TermShortcode term: Require(_library.Terms.Keys, term.Term, "Ordet", report, () => term.At); break;
            case SourceShortcode source: RequireSource(source.Source, report, () => source.At); break;
            case DisagreementShortcode disagreement: Require(_library.Disagreements.Keys, disagreement.Disagreement, "Uenigheden", report, () => disagreement.At); break;
            case DiagramShortcode diagram: Require(_library.Diagrams.Keys, diagram.Diagram, "Figuren", report, () => diagram.At); break;
        }
    }

    /// <summary>A short mention shows neither source nor disagreement, so a full one must stand before it under the same heading.</summary>
    private static void RequireEarlierMark(FactShortcode fact, ProseText text, FaultsOfFile report)
    {
        var isMarked = text.Shortcodes.TakeWhile(earlier => earlier != fact).Any(earlier => earlier.Section == fact.Section && earlier switch
        {
            FactShortcode full => full.Fact == fact.Fact && !full.Form.IsShort,
            EvidenceShortcode mark => mark.Fact == fact.Fact,
            _ => false,
        });
        if (!isMarked)
            report.Add(fact.At, $"{fact.Fact} står her i kort form, så hverken kilde eller uenighed kan ses.", "Fjern \"kort\", eller skriv faktummet fuldt ud først under samme overskrift.");
    }

    private void RequireFigure(string id, string quantity, Func<Position> at, FaultsOfFile report)
    {
        if (!_library.Facts.TryGetValue(id, out var fact)) Require(_library.Facts.Keys, id, "Faktummet", report, at);
        else if (fact.Quantities.Count == 0)
            report.Add(at(), $"{id} har intet tal.", $"Skriv {{{{belaeg {id}}}}} efter påstanden.");
        else if (!fact.Quantities.ContainsKey(quantity))
            report.Add(at(), quantity.Length == 0 ? $"{id} har flere tal." : $"{id} har ikke tallet \"{quantity}\".", $"Skriv {string.Join(" eller ", fact.Quantities.Keys.Select(name => $"{{{{fakta {(name.Length == 0 ? id : $"{id}.{name}")}}}}}"))}.");
    }

    private void RequirePage(string id, FaultsOfFile report, string field)
    {
        if (!_unread.HasPage) Require(_library.PagesById.Keys, id, "Siden", report, field);
    }

    private void RequireSource(string code, FaultsOfFile report, string field) => RequireSource(code, report, () => report.Place(field, code));

    private void RequireSource(string code, FaultsOfFile report, Func<Position> at)
    {
        if (!_unread.HasPage) Require(_library.Sources.Keys, code, "Kilden", report, at);
    }

    private void RequireAll(IEnumerable<string> known, IEnumerable<string> named, string what, FaultsOfFile report, string field)
    {
        var all = known as IReadOnlyCollection<string> ?? [.. known];
        foreach (var id in named) Require(all, id, what, report, field);
    }

    private void Require(IEnumerable<string> known, string id, string what, FaultsOfFile report, string field) => Require(known, id, what, report, () => report.Place(field, id));

    private void Require(IEnumerable<string> known, string id, string what, FaultsOfFile report, Func<Position> at)
    {
        if (known.Contains(id) || _unread.Has(id)) return;
        report.Add(at(), $"{what} \"{id}\" findes ikke.", Suggestion.Nearest(id, known, "Ret det, eller opret det først."));
    }
}
