using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Settings;

/// <summary><c>content/site.yaml</c></summary>
public static class SiteSettingsSchema
{
    private static readonly Field<string> Name = new("navn", Line(), isRequired: true, "Portalens navn.");
    private static readonly Field<string> ShortName = new("kortNavn", Line(), isRequired: true, "Navnet, som det står i sidehovedet.");
    private static readonly Field<string> Description = new("beskrivelse", Text(20, 300), isRequired: true, "Hvad portalen er.");
    private static readonly Field<string> BaseUrl = new("adresse", Matching(IsBaseUrl, "en adresse som https://eksempel.dk, uden skråstreg til sidst"), isRequired: true, "Hvor portalen ligger.");
    private static readonly Field<string> Responsible = new("ansvarlig", Line(), isRequired: true, "Hvem der står bag.");
    private static readonly Field<string> Phone = new("telefon", Line(40), isRequired: false, "Telefon.");
    private static readonly Field<string> Email = new("epost", Line(120), isRequired: false, "E-mail.") { Label = "E-mail" };
    private static readonly Field<(string?, string?)> Contact = new("kontakt", Group(
        new Schema.Schema(Phone, Email), fields => (fields.Optional(Phone), fields.Optional(Email)), "telefon og epost"), isRequired: false, "Hvordan man får fat i den ansvarlige.");
    private static readonly Field<IReadOnlyList<string>> MainMenu = new("menu", ListOf(Slug), isRequired: true, "Id på siderne i hovedmenuen.") { RefersTo = Reference.Page };
    private static readonly Field<IReadOnlyList<string>> UtilityMenu = new("hjaelpemenu", ListOf(Slug), isRequired: false, "Id på siderne i hjælpemenuen.") { RefersTo = Reference.Page };
    private static readonly Field<IReadOnlyList<string>> Footer = new("sidefod", ListOf(Slug), isRequired: false, "Id på siderne i sidefoden.") { RefersTo = Reference.Page };

    private static readonly Field<string> SubjectId = new("id", Slug, isRequired: true, "Fast navn.") { Label = "Fast navn" };
    private static readonly Field<string> SubjectName = new("navn", Line(), isRequired: true, "Navnet, som læseren ser.");
    private static readonly Field<string> SubjectDescription = new("beskrivelse", Text(10, 160), isRequired: true, "En sætning om det.");
    private static readonly FieldType<Subject> SubjectType = Group(
        new Schema.Schema(SubjectId, SubjectName, SubjectDescription),
        fields => new Subject(fields.Required(SubjectId), fields.Required(SubjectName), fields.Required(SubjectDescription)), "{id: …, navn: …, beskrivelse: …}");
    private static readonly Field<IReadOnlyList<Subject>> Topics = new("emner", ListOf(SubjectType), isRequired: true, "Emneord.");
    private static readonly Field<IReadOnlyList<Subject>> Audiences = new("maalgrupper", ListOf(SubjectType), isRequired: true, "Målgrupper.");

    private static readonly Field<string> Under = new("under", Line(), isRequired: true, "Adressen, det gælder under.");
    private static readonly Field<string> NoticeText = new("tekst", Text(5, 300), isRequired: true, "Teksten.");
    private static readonly Field<string> Link = new("link", Line(), isRequired: true, "Adressen, der linkes til.");
    private static readonly Field<string> LinkText = new("linkTekst", Line(), isRequired: true, "Linkets tekst.") { Label = "Linkets tekst" };
    private static readonly Field<IReadOnlyList<Banner>> Banners = new("bannere", ListOf(Group(
        new Schema.Schema(Under, NoticeText, Link, LinkText),
        fields => new Banner(fields.Required(Under), fields.Required(NoticeText), fields.Required(Link), fields.Required(LinkText)), "{under: /modellen/, tekst: …, link: …, linkTekst: …}")), isRequired: false, "Beskeder på alle sider under en adresse.");
    private static readonly Field<IReadOnlyList<Kicker>> Kickers = new("overskrifter", ListOf(Group(
        new Schema.Schema(Under, NoticeText), fields => new Kicker(fields.Required(Under), fields.Required(NoticeText)), "{under: /resultater/, tekst: …}")), isRequired: false, "En linje over titlen på alle sider under en adresse.");

    private static readonly Field<string> Register = new("register", Slug, isRequired: true, "Registret, som det står i adressen.");
    private static readonly Field<string> WithdrawnId = new("id", Line(80), isRequired: true, "Det id, der er trukket tilbage.");
    private static readonly Field<DateOnly> WithdrawnOn = new("dato", Date, isRequired: true, "Dagen, det blev trukket tilbage.");
    private static readonly Field<string> Reason = new("grund", Text(5, 300), isRequired: true, "Hvorfor, i én sætning.");
    private static readonly Field<IReadOnlyList<Withdrawal>> Withdrawals = new("tilbagetrukket", ListOf(Group(
        new Schema.Schema(Register, WithdrawnId, WithdrawnOn, Reason),
        fields => new Withdrawal(fields.Required(Register), fields.Required(WithdrawnId), fields.Required(WithdrawnOn), fields.Required(Reason)), "{register: fakta, id: F09, dato: 2027-01-15, grund: …}")), isRequired: false, "Det, der er taget ud af de åbne data.");

    public static Schema.Schema Schema { get; } = new(
        Name, ShortName, Description, BaseUrl, Responsible, Contact, MainMenu, UtilityMenu, Footer, Topics, Audiences, Banners, Kickers, Withdrawals);

    internal static SiteSettings? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var (phone, email) = fields.OptionalValue(Contact) ?? (null, null);
        return new()
        {
            Name = fields.Required(Name), ShortName = fields.Required(ShortName), Description = fields.Required(Description),
            BaseUrl = fields.Required(BaseUrl), Responsible = fields.Required(Responsible), Phone = phone, Email = email,
            MainMenu = fields.Required(MainMenu), UtilityMenu = fields.List(UtilityMenu), Footer = fields.List(Footer),
            Topics = fields.Required(Topics), Audiences = fields.Required(Audiences), Banners = fields.List(Banners), Kickers = fields.List(Kickers),
            Withdrawals = fields.List(Withdrawals),
        };
    }

    private static bool IsBaseUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "https" or "http") && !text.EndsWith('/');
}
