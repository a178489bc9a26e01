using Vidensportal.Content.Checks;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Search.Documents;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Search;

/// <summary>Everything on the site that can be found: pages by section, facts, disagreements, words, sources, confirmed contacts, standard values.</summary>
internal sealed class SearchDocuments
{
    private const int LongestTitle = 80;

    private readonly SitePlan _plan;
    private readonly PlainSections _sections;

    public SearchDocuments(SitePlan plan)
    {
        _plan = plan;
        _sections = new(plan.Library);
    }

    public IEnumerable<SearchDocument> All() =>
    [
        .. _plan.Pages.Where(page => page.Page is not null && !page.NoIndex && !page.IsStandIn && page.Page.Details is not SearchPageDetails).Select(Page),
        .. _plan.Library.Facts.Values.Select(Fact),
        .. _plan.Library.Disagreements.Values.Select(Disagreement),
        .. _plan.Library.Terms.Values.Select(Term),
        .. _plan.Library.Contacts.Values.Where(contact => contact.Status == ContactStatus.Confirmed).Select(Contact),
        .. Assumptions(),
    ];

    public static string IdOf(PlannedPage page) => $"side:{page.Page!.Id}";

    private SearchDocument Page(PlannedPage planned)
    {
        var page = planned.Page!;
        return new()
        {
            Id = IdOf(planned), Url = page.Address.Value, Type = SearchKinds.Of(page.Details), Title = page.Title, Summary = page.Summary, Topics = page.Topics,
            Sources = page.Details is SourcePageDetails source ? [source.Code] : SourcesIn(page.Body),
            Date = (page.Details as NewsPageDetails)?.Date ?? (page.Details as SourcePageDetails)?.Date ?? page.Updated ?? page.Published,
            Sections = [.. _sections.Of(page.Body), .. Details(page), Names(page)],
        };
    }

    /// <summary>What stands on a page outside its running text.</summary>
    private IEnumerable<DocumentSection> Details(Page page)
    {
        var texts = page.NotStated.Concat(page.Details.Texts).Concat(RecordTexts.ShownBy(page.Details, _plan.Library)).Select(_sections.Text).ToList();
        if (texts.Count > 0) yield return new("", "", string.Join(' ', texts));
    }

    /// <summary>What the page is also called: in menus, by its topics, and by what it is the best answer to.</summary>
    private DocumentSection Names(Page page)
    {
        var topics = page.Topics.Select(id => _plan.Library.Settings.Topics.FirstOrDefault(topic => topic.Id == id)?.Name).OfType<string>();
        return new("", string.Join(". ", topics.Prepend(page.ShortTitle).Concat(page.SearchWords).Concat(page.Details is SourcePageDetails source ? [source.Code] : []).Distinct()), "");
    }

    private IReadOnlyList<string> SourcesIn(ProseText text) =>
        [.. text.Shortcodes.OfType<FactShortcode>().Select(fact => fact.Fact).Concat(text.Shortcodes.OfType<EvidenceShortcode>().Select(evidence => evidence.Fact))
            .Distinct().SelectMany(id => _plan.Library.Facts[id].Evidence.Select(evidence => evidence.Source)).Distinct()];

    private SearchDocument Fact(Fact fact) => new()
    {
        Id = $"faktum:{fact.Id}", Url = _plan.Anchors.AddressOf(ListKind.Facts, fact.Id), Type = SearchKinds.Fact, Title = Shortened(fact.Statement), Summary = fact.Statement, Topics = [fact.Topic],
        Sources = [.. fact.Evidence.Select(evidence => evidence.Source).Distinct()],
        Date = fact.Period.LastYear is { } year ? new DateOnly(year, 1, 1) : null,
        Sections = [new("", $"Faktum {fact.Id}", ""), new("", "", string.Join(' ', fact.Quantities.Values.Select(quantity => DanishNumbers.InTable(quantity, isSigned: false)).Append(fact.Calculation).Append(fact.Note).OfType<string>()))],
    };

    /// <summary>A claim as a title: its first words.</summary>
    private static string Shortened(string statement)
    {
        if (statement.Length <= LongestTitle) return statement.TrimEnd('.');
        var end = statement.LastIndexOf(' ', LongestTitle);
        return statement[..(end > 0 ? end : LongestTitle)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    private SearchDocument Disagreement(Disagreement disagreement) => new()
    {
        Id = $"uoverensstemmelse:{disagreement.Id}", Url = _plan.Anchors.AddressOf(ListKind.Disagreements, disagreement.Id), Type = SearchKinds.Disagreement,
        Title = disagreement.Subject, Summary = disagreement.Summary, Sources = [.. disagreement.Statements.SelectMany(statement => statement.Evidence).Select(evidence => evidence.Source).Distinct()],
        Sections = [new("", $"Uoverensstemmelse {disagreement.Id}", ""), new("", "", string.Join(' ', disagreement.Statements.Select(statement => statement.Text).Append(_sections.Text(disagreement.PossibleExplanation)).Append(_sections.Text(disagreement.Shown))))],
    };

    private SearchDocument Term(Term term) => new()
    {
        Id = $"begreb:{term.Id}", Url = _plan.Anchors.AddressOf(ListKind.Glossary, term.Id), Type = SearchKinds.Term, Title = term.Name, Summary = _sections.Text(term.Definition),
        Sources = term.Source is { } source ? [source] : [], Sections = [new("", "", string.Join(' ', term.Synonyms.Append(term.Note).OfType<string>()))],
    };

    private SearchDocument Contact(Contact contact) => new()
    {
        Id = $"kontakt:{contact.Id}", Url = _plan.Anchors.AddressOf(ListKind.Contacts, contact.Id), Type = SearchKinds.Contact, Title = contact.Name,
        Summary = $"{contact.Role}, {contact.OrganisationNow ?? contact.Organisation}",
    };

    private IEnumerable<SearchDocument> Assumptions()
    {
        if (_plan.Library.Calculations.Count == 0) return [];
        var list = AssumptionListMaker.Make(ModelVersions.Of(_plan)[0], id => new Views.FactReferences(_plan).Describe(_plan.Library.Facts[id]));
        return list.Groups.SelectMany(group => group.Assumptions).Where(entry => entry.Standard is not null).Select(entry => new SearchDocument
        {
            Id = $"standardtal:{entry.Id}", Url = _plan.Anchors.AddressOf(ListKind.Assumptions, entry.Id), Type = SearchKinds.Assumption, Title = entry.Label,
            Summary = $"Standardtal i beregneren: {entry.Standard!.Text.TrimEnd('.')}. {entry.Standard.Reason}", Sections = [new("", "", $"{entry.Standard.Source} {entry.Help}")],
        });
    }
}
