using Vidensportal.Content.Contacts;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Search;
using Vidensportal.Site.Views;

namespace Vidensportal.Site.OpenData;

/// <summary>The collections that are given as open data. Danish keys in camelCase, dates by ISO 8601, amounts as plain numbers. Each has an order that never depends on chance.</summary>
internal sealed class Registers
{
    public const string Pages = "sider";

    private readonly SitePlan _plan;
    private readonly PlainSections _texts;

    private Registers(SitePlan plan)
    {
        _plan = plan;
        _texts = new(plan.Library);
    }

    public static IReadOnlyList<Register> All(SitePlan plan) => new Registers(plan).Made();

    private IReadOnlyList<Register> Made() =>
    [
        Register.Of("fakta", "Fakta", "Alle fakta med tal, enhed, periode, område, slags og belæg ned til linjen i kilden.", true,
            _plan.Library.Facts.Values.OrderBy(fact => fact.Id, FactIdOrder.Comparer).Select(fact => (fact.Id, fact)), Fact, fact => fact.Period),
        Register.Of("uoverensstemmelser", "Uoverensstemmelser", "De steder, hvor kilderne ikke er enige, og hvad hver af dem siger.", true,
            _plan.Library.Disagreements.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => (one.Id, one)), Disagreement),
        Register.Of("kilder", "Kilder", "Kilderne med udgiver, dato, slags og rang.", true,
            PagesOf<SourcePageDetails>().Select(pair => (pair.Details.Code, pair)), pair => Source(pair.Page, pair.Details)),
        Register.Of(Pages, "Sider", "Portalens sider med adresse, titel, resumé og datoer.", true,
            _plan.Pages.Where(page => page.Page is not null && page is { IsStandIn: false, IsWithdrawn: false }).Select(page => (page.Page!.Id, page)), Page),
        Register.Of("nyheder", "Nyheder", "Nyhederne, nyeste først.", false, _plan.News().Select(item => (item.Page.Page!.Id, item.Page)), Page),
        Register.Of("kommuner", "Kommuner", "Alle landets kommuner: hvad der er dokumenteret om dem, hvem der siger det, og hvad der ikke er dokumenteret.", true,
            MunicipalityRegister.Entries(_plan).Select(entry => (entry.Municipality.Code, entry)), entry => MunicipalityRegister.Document(_plan, entry)),
        Register.Of("ordliste", "Ordliste", "Fagordene og deres forklaringer.", true,
            _plan.Library.Terms.Values.OrderBy(term => term.Name, DanishOrder.Comparer).ThenBy(term => term.Id, StringComparer.Ordinal).Select(term => (term.Id, term)), Term),
        Register.Of("kontakter", "Kontakter", "Kontaktpersoner, som har bekræftet deres oplysninger. Ubekræftede er udeladt.", false,
            _plan.Library.Contacts.Values.Where(contact => contact.Status == ContactStatus.Confirmed).OrderBy(contact => contact.Id, StringComparer.Ordinal).Select(contact => (contact.Id, contact)), Contact),
    ];

    private IEnumerable<(PlannedPage Page, T Details)> PagesOf<T>() where T : PageDetails =>
        _plan.Pages.Where(page => page.Page?.Details is T).Select(page => (page, (T)page.Page!.Details));

    private static FactDocument Fact(Fact fact) => new()
    {
        Id = fact.Id, Topic = fact.Topic, Statement = fact.Statement, Quantities = [.. fact.Quantities.Select(pair => Quantity(pair.Key, pair.Value))],
        FirstYear = fact.Period.FirstYear, LastYear = fact.Period.LastYear, Period = fact.Period.Text,
        Area = DanishChoices.WordFor(DanishChoices.Areas, fact.Area), Kind = DanishChoices.WordFor(DanishChoices.Kinds, fact.Kind), IsGross = fact.IsGross,
        IsFromOutside = fact.IsFromOutside, Calculation = fact.Calculation, BuildsOn = fact.BuildsOn,
        Evidence = [.. fact.Evidence.Select(Evidence).Distinct()], Disagreements = fact.Disagreements, Note = fact.Note, Questions = fact.Questions,
    };

    private static QuantityDocument Quantity(string name, Quantity quantity) => new(
        name.Length == 0 ? null : name, quantity.Value, quantity.UpperValue,
        DanishChoices.WordFor(DanishChoices.Units, quantity.Unit), DanishChoices.WordFor(DanishChoices.Qualifiers, quantity.Qualifier));

    private static EvidenceDocument Evidence(Evidence evidence) => new(evidence.Source, evidence.Line, evidence.Place);

    private DisagreementDocument Disagreement(Disagreement one) => new()
    {
        Id = one.Id, Subject = one.Subject, Summary = one.Summary,
        Statements = [.. one.Statements.Select(statement => new StatementDocument(statement.Text, [.. statement.Evidence.Select(Evidence).Distinct()], statement.Fact))],
        Kinds = [.. one.Kinds.Select(kind => DanishChoices.WordFor(DisagreementSchema.Kinds, kind))],
        Explanation = _texts.Text(one.PossibleExplanation), ExplanationStatus = DanishChoices.WordFor(DisagreementSchema.Statuses, one.ExplanationStatus),
        Shown = _texts.Text(one.Shown), IsSettled = one.IsSettled,
    };

    private SourceDocument Source(PlannedPage page, SourcePageDetails source) => new()
    {
        Id = source.Code, Title = page.Title, Url = _plan.BaseUrl + page.Address, Kind = DanishChoices.WordFor(PageType.SourceKinds(), source.Kind),
        Publisher = source.Publisher, Author = source.Author, Date = source.Date, DateNote = source.DateNote, Rank = source.Rank,
        Trust = source.Trust, IsOutside = source.IsOutside, WebAddress = source.WebAddress, Sha256 = source.Sha256,
    };

    private PageDocument Page(PlannedPage planned)
    {
        var page = planned.Page!;
        return new()
        {
            Id = page.Id, Type = PageType.NameOf(page.Details), Title = page.Title, Summary = page.Summary, Url = _plan.BaseUrl + page.Address,
            Topics = page.Topics, Audiences = page.Audiences,
            NewsDate = (page.Details as NewsPageDetails)?.Date, Published = page.Published, Updated = page.Updated, Reviewed = page.Reviewed,
        };
    }

    private TermDocument Term(Term term) => new()
    {
        Id = term.Id, Name = term.Name, Synonyms = term.Synonyms, Definition = _texts.Text(term.Definition), Note = term.Note, Source = term.Source, Facts = term.Facts,
    };

    private static ContactDocument Contact(Contact contact) => new()
    {
        Id = contact.Id, Name = contact.Name, Role = contact.Role, Organisation = contact.OrganisationNow ?? contact.Organisation,
        Phone = contact.Phone, Email = contact.Email, Confirmed = contact.Confirmed,
    };
}
