using System.Globalization;
using System.Text.Json.Nodes;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Views;

namespace Vidensportal.Site.OpenData;

/// <summary>The collections that are given as open data. Danish keys in camelCase, dates by ISO 8601, amounts as plain numbers.</summary>
internal static class Registers
{
    public static IEnumerable<Register> All(SitePlan plan) =>
    [
        new("fakta", "Fakta", "Alle fakta med tal, enhed, periode, område, slags og belæg ned til linjen i kilden.", true, [.. plan.Library.Facts.Values.OrderBy(fact => fact.Id, FactIdOrder.Comparer).Select(fact => Item(fact.Id, () => Fact(fact)))]),
        new("uoverensstemmelser", "Uoverensstemmelser", "De steder, hvor kilderne ikke er enige, og hvad hver af dem siger.", true, [.. plan.Library.Disagreements.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => Item(one.Id, () => Disagreement(one)))]),
        new("kilder", "Kilder", "Kilderne med udgiver, dato, slags og rang.", true, [.. Pages<SourcePageDetails>(plan).Select(pair => Item(pair.Details.Code, () => Source(plan, pair.Page, pair.Details)))]),
        new("sider", "Sider", "Portalens sider med adresse, titel, resumé og datoer.", true, [.. plan.Pages.Where(page => page.Page is not null && page is { IsNotFoundPage: false, IsWithdrawn: false }).Select(page => Item(page.Page!.Id, () => Page(plan, page)))]),
        new("nyheder", "Nyheder", "Nyhederne, nyeste først.", false, [.. plan.News().Select(item => Item(item.Page.Page!.Id, () => Page(plan, item.Page)))]),
        new("kommuner", "Kommuner", "Alle landets kommuner: hvad der er dokumenteret om dem, hvem der siger det, og hvad der ikke er dokumenteret.", true, [.. MunicipalityRegister.Items(plan)]),
        new("ordliste", "Ordliste", "Fagordene og deres forklaringer.", true, [.. plan.Library.Terms.Values.OrderBy(term => term.Name, DanishOrder.Comparer).Select(term => Item(term.Id, () => Term(term)))]),
        new("kontakter", "Kontakter", "Kontaktpersoner, som har bekræftet deres oplysninger. Ubekræftede er udeladt.", false, [.. plan.Library.Contacts.Values.Where(contact => contact.Status == ContactStatus.Confirmed).Select(contact => Item(contact.Id, () => Contact(contact)))]),
    ];

    private static RegisterItem Item(string id, Func<JsonObject> make) => new(id, make);

    private static IEnumerable<(PlannedPage Page, T Details)> Pages<T>(SitePlan plan) where T : PageDetails =>
        plan.Pages.Where(page => page.Page?.Details is T).Select(page => (page, (T)page.Page!.Details));

    private static JsonObject Fact(Fact fact) => new()
    {
        ["id"] = fact.Id, ["emne"] = fact.Topic, ["udsagn"] = fact.Statement,
        ["tal"] = new JsonArray([.. fact.Quantities.Select(pair => Quantity(pair.Key, pair.Value))]),
        ["periodeFra"] = fact.Period.FirstYear, ["periodeTil"] = fact.Period.LastYear, ["periode"] = fact.Period.Text,
        ["omraade"] = DanishChoices.WordFor(DanishChoices.Areas, fact.Area), ["slags"] = DanishChoices.WordFor(DanishChoices.Kinds, fact.Kind), ["brutto"] = fact.IsGross,
        ["udenforKilderne"] = fact.IsFromOutside, ["udregning"] = fact.Calculation, ["byggerPaa"] = Texts(fact.BuildsOn),
        ["belaeg"] = new JsonArray([.. fact.Evidence.Select(Evidence)]), ["uoverensstemmelser"] = Texts(fact.Disagreements), ["note"] = fact.Note, ["spoergsmaal"] = Texts(fact.Questions),
    };

    private static JsonObject Quantity(string name, Quantity quantity) => new()
    {
        ["navn"] = name.Length == 0 ? null : name, ["vaerdi"] = quantity.Value, ["tilVaerdi"] = quantity.UpperValue,
        ["enhed"] = DanishChoices.WordFor(DanishChoices.Units, quantity.Unit), ["kvalifikator"] = DanishChoices.WordFor(DanishChoices.Qualifiers, quantity.Qualifier),
    };

    private static JsonObject Evidence(Evidence evidence) =>
        new() { ["kilde"] = evidence.Source, ["linje"] = evidence.Line, ["sted"] = evidence.Place };

    private static JsonObject Disagreement(Disagreement one) => new()
    {
        ["id"] = one.Id, ["emne"] = one.Subject, ["kort"] = one.Summary,
        ["udsagn"] = new JsonArray([.. one.Statements.Select(statement => new JsonObject
        {
            ["tekst"] = statement.Text, ["belaeg"] = new JsonArray([.. statement.Evidence.Select(Evidence)]), ["fakta"] = statement.Fact,
        })]),
        ["slags"] = Texts(one.Kinds.Select(kind => DanishChoices.WordFor(DisagreementSchema.Kinds, kind))),
        ["forklaringStatus"] = DanishChoices.WordFor(DisagreementSchema.Statuses, one.ExplanationStatus), ["afklaret"] = one.IsSettled,
    };

    private static JsonObject Source(SitePlan plan, PlannedPage page, SourcePageDetails source) => new()
    {
        ["id"] = source.Code, ["titel"] = page.Title, ["url"] = plan.BaseUrl + page.Address, ["slags"] = DanishChoices.WordFor(PageType.SourceKinds(), source.Kind),
        ["udgiver"] = source.Publisher, ["forfatter"] = source.Author, ["dato"] = Iso(source.Date), ["datoNote"] = source.DateNote, ["rang"] = source.Rank,
        ["tillid"] = source.Trust, ["udenforKilderne"] = source.IsOutside, ["adresse"] = source.WebAddress, ["sha256"] = source.Sha256,
    };

    private static JsonObject Page(SitePlan plan, PlannedPage planned)
    {
        var page = planned.Page!;
        return new()
        {
            ["id"] = page.Id, ["type"] = PageType.NameOf(page.Details), ["titel"] = page.Title, ["resume"] = page.Summary, ["url"] = plan.BaseUrl + page.Address,
            ["emner"] = Texts(page.Topics), ["maalgrupper"] = Texts(page.Audiences),
            ["dato"] = Iso((page.Details as NewsPageDetails)?.Date), ["udgivet"] = Iso(page.Published), ["opdateret"] = Iso(page.Updated), ["gennemgaaet"] = Iso(page.Reviewed),
        };
    }

    private static JsonObject Term(Content.Glossary.Term term) => new()
    {
        ["id"] = term.Id, ["term"] = term.Name, ["synonymer"] = Texts(term.Synonyms), ["note"] = term.Note, ["kilde"] = term.Source, ["fakta"] = Texts(term.Facts),
    };

    private static JsonObject Contact(Contact contact) => new()
    {
        ["id"] = contact.Id, ["navn"] = contact.Name, ["rolle"] = contact.Role, ["organisation"] = contact.OrganisationNow ?? contact.Organisation,
        ["telefon"] = contact.Phone, ["epost"] = contact.Email, ["bekraeftetDato"] = Iso(contact.Confirmed),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
