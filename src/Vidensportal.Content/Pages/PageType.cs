using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Pages;

/// <summary>A type of page: its Danish name, the fields that it has beside the common ones, and what it makes of them.</summary>
public sealed class PageType
{
    // Made when first asked for: the common fields hold the list of types, so neither can wait for the other.
    private readonly Lazy<Schema.Schema> _schema;

    private PageType(string name, Type kind, Func<FieldValues, PageDetails> details, Field[] fields)
    {
        Name = name;
        Kind = kind;
        Details = details;
        _schema = new(() => PageSchema.Common.With(fields));
    }

    public string Name { get; }
    public Schema.Schema Schema => _schema.Value;
    internal Func<FieldValues, PageDetails> Details { get; }

    /// <summary>The record that holds what only this type has.</summary>
    private Type Kind { get; }

    private static readonly Field<string> Warning = new("advarsel", FieldTypes.Text(10, 300), isRequired: true, "Forbeholdet, der altid står på forsiden.");
    private static readonly Field<string> KeyFigureFact = new("fakta", Code, isRequired: true, "Faktummet.") { Label = "Faktum", RefersTo = Reference.Fact };
    private static readonly Field<string> ShortText = new("tekst", FieldTypes.Text(3, 200), isRequired: true, "Nogle få ord.");
    private static readonly Field<IReadOnlyList<KeyFigure>> KeyFigures = new("noegletal", ListOf(Group(
        new Schema.Schema(KeyFigureFact, ShortText), fields => new KeyFigure(fields.Required(KeyFigureFact), fields.Required(ShortText)), "{fakta: F40, tekst: …}"), most: 4), isRequired: false, "Højst fire nøgletal.");
    private static readonly Field<string> RoleAudience = new("maalgruppe", Slug, isRequired: true, "Målgruppen.") { RefersTo = Reference.Audience };
    private static readonly Field<string> RoleLink = new("link", Line(), isRequired: true, "Adressen, der linkes til.");
    private static readonly Field<IReadOnlyList<RoleEntry>> RoleEntries = new("rolleindgange", ListOf(Group(
        new Schema.Schema(RoleAudience, ShortText, RoleLink),
        fields => new RoleEntry(fields.Required(RoleAudience), fields.Required(ShortText), fields.Required(RoleLink)), "{maalgruppe: leder, tekst: …, link: /kom-i-gang/}")), isRequired: false, "Én indgang til hver målgruppe.");

    private static readonly Field<IReadOnlyList<string>> CoreComponents = new("kerneelementer", ListOf(Code), isRequired: false, "De kerneelementer, siden handler om.") { RefersTo = Reference.CoreComponent };

    private static readonly Field<string> PeriodText = new("periode", Line(), isRequired: false, "Perioden, resultaterne dækker.");
    private static readonly Field<string> AreaText = new("omraade", Line(), isRequired: false, "Området, de gælder for.");
    private static readonly Field<Measurement> MeasurementField = new("maaling", Choice(new Dictionary<string, Measurement>
    {
        ["regnskab"] = Measurement.Accounts, ["registrering"] = Measurement.Records, ["oplevelse"] = Measurement.Experience,
    }), isRequired: false, "Hvordan det er målt.");
    private static readonly Field<Certainty> CertaintyField = new("sikkerhed", Choice(new Dictionary<string, Certainty>
    {
        ["foreloebig"] = Certainty.Preliminary, ["beskrevet"] = Certainty.Described, ["smal"] = Certainty.Narrow,
        ["svag"] = Certainty.Weak, ["god-beskrivelse"] = Certainty.GoodDescription,
    }), isRequired: false, "Redaktionens vurdering af, hvor sikkert det er.");
    private static readonly Field<IReadOnlyList<ProseText>> Limitations = new("begraensninger", ListOf(Rich), isRequired: false, "Hvad man skal passe på med.");

    private static readonly Field<int> Step = new("trin", Whole(1, 20), isRequired: false, "Trinnets nummer.");
    private static readonly Field<GuideBasis> Basis = new("grundlag", Choice(new Dictionary<string, GuideBasis>
    {
        ["kilde"] = GuideBasis.Source, ["redaktionens-forslag"] = GuideBasis.EditorsSuggestion,
    }), isRequired: false, "Om rådene er fra en kilde eller er redaktionens.");
    private static readonly Field<IReadOnlyList<ProseText>> Prerequisites = new("forudsaetninger", ListOf(Rich), isRequired: false, "Hvad der skal være på plads først.");
    private static readonly Field<IReadOnlyList<ProseText>> Checklist = new("tjekliste", ListOf(Rich), isRequired: false, "Punkter til afkrydsning.");

    private static readonly Field<string> MunicipalityCode = new("kommunekode", FieldTypes.MunicipalityCode, isRequired: true, "Kommunens nummer.");
    private static readonly Field<MunicipalityStatus> MunicipalityStatusField = new("kommunestatus", Choice(MunicipalityChoices.Statuses), isRequired: true, "Hvor langt kommunen er.") { Label = "Status" };
    private static readonly Field<string> Start = new("start", Line(), isRequired: false, "Hvornår den begyndte.");
    private static readonly Field<string> Scope = new("omfang", Line(), isRequired: false, "Hvor meget af kommunen det dækker.");
    private static readonly Field<IReadOnlyDictionary<string, ComponentAnswer>> ComponentUses = new("kerneelementer", Named(Choice(MunicipalityChoices.Answers)), isRequired: false, "Hvilke kerneelementer kommunen bruger.") { RefersTo = Reference.CoreComponent };
    private static readonly Field<bool> Confirmed = new("bekraeftet", YesNo, isRequired: true, "Om kommunen har bekræftet oplysningerne.");

    private static readonly Field<IReadOnlyList<string>> MunicipalitySources = new("kilder", ListOf(Code), isRequired: false, "De kilder, der fortæller om kommunen.") { RefersTo = Reference.Source };
    private static readonly Field<IReadOnlyList<ReportedResult>> Results = new("egneResultater", ListOf(ReportedResultSchema.Type, most: 20), isRequired: false, "Hvad der kom ud af det, også når det var ingenting.");
    private static readonly Field<string> StoppedWhen = new("hvornaar", Line(80), isRequired: true, "Hvornår kommunen holdt op.");
    private static readonly Field<string> StoppedWhy = new("grund", FieldTypes.Text(5, 400), isRequired: true, "Hvorfor.");
    private static readonly Field<MunicipalityStop> Stop = new("stop", Group(
        new Schema.Schema(StoppedWhen, StoppedWhy), fields => new MunicipalityStop(fields.Required(StoppedWhen), fields.Required(StoppedWhy)), "{hvornaar: 2024, grund: …}"), isRequired: false, "Hvornår og hvorfor kommunen holdt op.");
    private static readonly Field<DateOnly> Revisited = new("genbesoegt", Date, isRequired: false, "Dagen, nogen sidst spurgte kommunen, hvordan det går.");
    private static readonly Field<bool> Consent = new("samtykke", YesNo, isRequired: false, "Om kommunen har sagt ja til, at det, den selv har oplyst, bliver vist.");

    private static readonly Field<DateOnly> NewsDate = new("dato", Date, isRequired: true, "Nyhedens dato.");
    private static readonly Field<string> NewsSource = new("kilde", Code, isRequired: false, "Kilden, nyheden bygger på.") { RefersTo = Reference.Source };
    private static readonly Field<bool> Archived = new("arkiv", YesNo, isRequired: false, "Om nyheden er gammel og kun står her som arkiv.");
    private static readonly Field<string> AuthorRole = new("forfatterRolle", Line(), isRequired: false, "Hvem der har skrevet den.") { Label = "Forfatterens rolle" };

    private static readonly Field<ProseText> Readings = new("laesninger", Rich, isRequired: true, "Hvad Hernings egne tal kan læses som.");

    private static readonly Field<ProseText> Reservation = new("forbehold", Rich, isRequired: true, "Hvad svaret ikke viser. Står ved resultatet og i alle filer.");

    private static readonly Field<IReadOnlyList<string>> Suggestions = new("forslag", ListOf(Slug, most: 8), isRequired: false, "Id på sider at begynde med, når en søgning intet finder.") { Label = "Forslag til sider", RefersTo = Reference.Page };

    private static readonly Field<IReadOnlyList<string>> MeetingPages = new("sider", ListOf(Slug, most: 40), isRequired: false, "Id på de sider, man kan tage med til mødet.") { RefersTo = Reference.Page };

    private static readonly Field<bool> NoIndex = new("noindex", YesNo, isRequired: false, "Søgemaskiner skal springe siden over.") { Label = "Skjul for søgemaskiner" };

    private static readonly Field<string> SourceCode = new("kildeId", Code, isRequired: true, "Kildens nummer.") { Label = "Kildens nummer", IsFixed = true };
    private static readonly Field<SourceKind> SourceKindField = new("slags", Choice(SourceKinds()), isRequired: true, "Hvad slags kilde det er.");
    private static readonly Field<string> Publisher = new("udgiver", Line(), isRequired: true, "Hvem der har udgivet den.");
    private static readonly Field<string> Author = new("forfatter", Line(), isRequired: false, "Hvem der har skrevet den.");
    private static readonly Field<DateOnly> SourceDate = new("dato", Date, isRequired: false, "Kildens dato.");
    private static readonly Field<string> DateNote = new("datoNote", Line(), isRequired: false, "Det, man kan sige om datoen, når den ikke er kendt.") { Label = "Note om dato" };
    private static readonly Field<string> Funding = new("finansiering", Line(), isRequired: false, "Hvem der har betalt.");
    private static readonly Field<string> Method = new("metode", FieldTypes.Text(5, 600), isRequired: false, "Hvordan kilden er lavet.");
    private static readonly Field<string> File = new("fil", Line(), isRequired: false, "Filens navn.");
    private static readonly Field<string> Sha256 = new("sha256", Matching(text => text.Length == 64 && text.All(char.IsAsciiHexDigitLower), "64 tegn 0–9 og a–f"), isRequired: false, "Filens kontrolsum.") { Label = "Kontrolsum (SHA-256)" };
    private static readonly Field<int> Lines = new("linjer", Whole(1, 100_000), isRequired: false, "Antal linjer i filen.");
    private static readonly Field<string> WebAddress = new("adresse", Matching(IsWebAddress, "en adresse, der begynder med http:// eller https://"), isRequired: false, "Hvor kilden er læst.");
    private static readonly Field<DateOnly> Fetched = new("hentet", Date, isRequired: false, "Hvornår den er hentet.");
    private static readonly Field<string> Rights = new("rettigheder", Line(), isRequired: false, "Hvem der har rettighederne.");
    private static readonly Field<int> Rank = new("rang", Whole(1, 5), isRequired: true, "1 er den stærkeste kilde.");
    private static readonly Field<string> Trust = new("tillid", Choice(new Dictionary<string, string> { ["A"] = "A", ["B"] = "B", ["C"] = "C" }), isRequired: false, "A: læst i kilden selv. B: læst hos en anden. C: regnet ud fra A eller B.");
    private static readonly Field<bool> Outside = new("udenforKilderne", YesNo, isRequired: false, "Fundet uden for de fem kilder, ikke gennemgået af redaktionen.") { Label = "Uden for de fem kilder" };
    private static readonly Field<IReadOnlyList<string>> Covers = new("daekker", ListOf(Line()), isRequired: false, "Hvad kilden handler om.");

    /// <summary>Every type by its Danish name.</summary>
    public static IReadOnlyDictionary<string, PageType> All { get; } = new PageType[]
    {
        Of("forside", fields => new FrontPageDetails(fields.Required(Warning), fields.List(KeyFigures), fields.List(RoleEntries)), Warning, KeyFigures, RoleEntries),
        Of("modelside", fields => new ModelPageDetails(fields.List(CoreComponents)), CoreComponents),
        Of("resultatside", fields => new ResultPageDetails(
            fields.Optional(PeriodText), fields.Optional(AreaText), fields.OptionalValue(MeasurementField), fields.OptionalValue(CertaintyField), fields.List(Limitations)),
            PeriodText, AreaText, MeasurementField, CertaintyField, Limitations),
        Of("guide", fields => new GuidePageDetails(
            fields.OptionalValue(Step), fields.OptionalValue(Basis), fields.List(Prerequisites), fields.List(Checklist)),
            Step, Basis, Prerequisites, Checklist),
        Of("kommune", fields => new MunicipalityPageDetails(
            fields.Required(MunicipalityCode), fields.Required(MunicipalityStatusField), fields.Optional(Start), fields.Optional(Scope),
            [.. (fields.Optional(ComponentUses) ?? new Dictionary<string, ComponentAnswer>()).Select(use => new ComponentUse(use.Key, use.Value))], fields.IsYes(Confirmed),
            fields.List(MunicipalitySources), fields.List(Results), fields.Optional(Stop), fields.OptionalValue(Revisited), fields.IsYes(Consent)),
            MunicipalityCode, MunicipalityStatusField, Start, Scope, ComponentUses, Confirmed, MunicipalitySources, Results, Stop, Revisited, Consent),
        Of("kommuneregister", _ => new MunicipalityRegisterPageDetails()),
        Of("bidrag", _ => new ContributionPageDetails()),
        Of("nyhed", fields => new NewsPageDetails(
            fields.Required(NewsDate), fields.Optional(NewsSource), fields.IsYes(Archived), fields.Optional(AuthorRole)),
            NewsDate, NewsSource, Archived, AuthorRole),
        Of("kilde", ReadSource, SourceCode, SourceKindField, Publisher, Author, SourceDate, DateNote, Funding, Method, File, Sha256, Lines,
            WebAddress, Fetched, Rights, Rank, Trust, Outside, Covers),
        Of("beregner", fields => new CalculatorPageDetails(fields.Required(Readings)), Readings),
        Of("sammenligning", _ => new ComparisonPageDetails()),
        Of("soegning", fields => new SearchPageDetails(fields.List(Suggestions)), Suggestions),
        Of("moede", fields => new MeetingPageDetails(fields.List(MeetingPages)), MeetingPages),
        Of("fidelitet", fields => new FidelityPageDetails(fields.Required(Reservation)), Reservation),
        Of("parathed", fields => new ReadinessPageDetails(fields.Required(Reservation)), Reservation),
        Of("koereplan", fields => new RoadMapPageDetails(fields.Required(Reservation)), Reservation),
        Of("system", fields => new SystemPageDetails(fields.IsYes(NoIndex)), NoIndex),
    }.ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly Dictionary<Type, string> Names = All.Values.ToDictionary(type => type.Kind, type => type.Name);

    /// <summary>The Danish name of a page's type.</summary>
    public static string NameOf(PageDetails details) => Names[details.GetType()];

    private static PageType Of<T>(string name, Func<FieldValues, T> details, params Field[] fields) where T : PageDetails => new(name, typeof(T), details, fields);

    public static IReadOnlyDictionary<string, SourceKind> SourceKinds() => new Dictionary<string, SourceKind>
    {
        ["notat"] = SourceKind.Note, ["nyhed"] = SourceKind.News, ["avisartikel"] = SourceKind.NewspaperArticle, ["omtale"] = SourceKind.Mention,
        ["rapport"] = SourceKind.Report, ["dagsorden"] = SourceKind.Agenda, ["lov"] = SourceKind.Law, ["statistik"] = SourceKind.Statistics,
        ["artikel"] = SourceKind.Article, ["hjemmeside"] = SourceKind.WebPage, ["oplaeg"] = SourceKind.Talk,
    };

    private static SourcePageDetails ReadSource(FieldValues fields) => new(
        fields.Required(SourceCode), fields.Required(SourceKindField), fields.Required(Publisher), fields.Optional(Author),
        fields.OptionalValue(SourceDate), fields.Optional(DateNote), fields.Optional(Funding), fields.Optional(Method), fields.Optional(File),
        fields.Optional(Sha256), fields.OptionalValue(Lines), fields.Optional(WebAddress), fields.OptionalValue(Fetched),
        fields.Optional(Rights), fields.Required(Rank), fields.Optional(Trust), fields.IsYes(Outside), fields.List(Covers));

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http");
}
