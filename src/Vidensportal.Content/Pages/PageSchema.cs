using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Pages;

/// <summary>The fields at the top of a page, by its type.</summary>
public static class PageSchema
{
    public static IReadOnlyDictionary<string, PageStatus> Statuses { get; } = new Dictionary<string, PageStatus>
    {
        ["kladde"] = PageStatus.Draft, ["til-gennemsyn"] = PageStatus.InReview, ["udgivet"] = PageStatus.Published, ["foraeldet"] = PageStatus.Outdated, ["trukket-tilbage"] = PageStatus.Withdrawn,
    };

    public static IReadOnlyDictionary<string, PageWithdrawalKind> WithdrawalKinds { get; } = new Dictionary<string, PageWithdrawalKind>
    {
        ["udgaaet"] = PageWithdrawalKind.Outdated, ["fejl"] = PageWithdrawalKind.Mistake,
    };

    public static IReadOnlyDictionary<string, PageChangeKind> ChangeKinds { get; } = new Dictionary<string, PageChangeKind>
    {
        ["oprettet"] = PageChangeKind.Created, ["rettelse"] = PageChangeKind.Correction, ["tilfoejelse"] = PageChangeKind.Addition,
    };

    private static readonly Field<PageType> Type = new("type", Choice(PageType.All), isRequired: true, "Hvad slags side det er.") { Label = "Slags side", IsFixed = true };
    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Sidens faste navn. Ændres aldrig.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<string> Title = new("titel", Line(120), isRequired: true, "Sidens overskrift.");
    private static readonly Field<string> ShortTitle = new("kortTitel", Line(50), isRequired: false, "Kortere titel til menuer.");
    private static readonly Field<string> Summary = new("resume", FieldTypes.Text(50, 160), isRequired: true, "Hvad siden handler om.") { Label = "Resumé" };
    private static readonly Field<IReadOnlyList<string>> Audiences = new("maalgrupper", ListOf(Slug), isRequired: false, "Hvem siden er skrevet til.") { RefersTo = Reference.Audience };
    private static readonly Field<IReadOnlyList<string>> Topics = new("emner", ListOf(Slug), isRequired: false, "Emneord.") { RefersTo = Reference.Topic };
    private static readonly Field<PageStatus> Status = new("status", Choice(Statuses), isRequired: true, "Hvor langt siden er.");
    private static readonly Field<DateOnly> Published = new("udgivet", Date, isRequired: false, "Dagen, siden udgives.") { Label = "Udgivet" };
    private static readonly Field<DateOnly> Expires = new("udloeber", Date, isRequired: false, "Dagen, siden forsvinder.");
    private static readonly Field<DateOnly> Updated = new("opdateret", Date, isRequired: false, "Dagen for seneste ændring.");
    private static readonly Field<DateOnly> Reviewed = new("gennemgaaet", Date, isRequired: false, "Dagen, nogen sidst så siden efter.") { Label = "Gennemgået" };
    private static readonly Field<DateOnly> NextReview = new("naesteGennemgang", Date, isRequired: false, "Dagen, siden skal ses efter igen.");
    private static readonly Field<string> Owner = new("ejer", Line(), isRequired: false, "Hvem der passer siden.");
    private static readonly Field<IReadOnlyList<string>> Related = new("relaterede", ListOf(Slug, most: 3), isRequired: false, "Id på højst tre andre sider.") { Label = "Relaterede sider", RefersTo = Reference.Page };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 100_000), isRequired: false, "Lavest først i menu og lister.");
    private static readonly Field<IReadOnlyList<PageAddress>> Aliases = new("aliasser", ListOf(new AddressType()), isRequired: false, "Gamle adresser, der fører hertil.") { Label = "Gamle adresser" };
    private static readonly Field<bool> HiddenInMenu = new("skjulIMenu", YesNo, isRequired: false, "Siden står ikke i sidemenuen.") { Label = "Skjul i menuen" };
    private static readonly Field<IReadOnlyList<ProseText>> NotStated = new("ikkeOplyst", ListOf(Rich), isRequired: false, "Hvad kilderne ikke oplyser.") { Label = "Ikke oplyst" };

    private static readonly Field<IReadOnlyList<string>> SearchWords = new("soegeord", ListOf(Line(80), most: 20), isRequired: false, "Søgninger, som siden er det bedste svar på.") { Label = "Søgeord" };

    private static readonly Field<string> RefersTo = new("henviser", Line(), isRequired: true, "Den lov, siden taler om.");
    private static readonly Field<bool> HasChanged = new("aendret", YesNo, isRequired: true, "Om loven er ændret siden.");
    private static readonly Field<string> See = new("se", Line(), isRequired: false, "Adresse, der fortæller mere.");
    private static readonly Field<LegalStatus> Legal = new("lovStatus", Group(
        new Schema.Schema(RefersTo, HasChanged, See), fields => new LegalStatus(fields.Required(RefersTo), fields.Required(HasChanged), fields.Optional(See)), "{henviser: lovgivning pr. 2015, aendret: ja}"), isRequired: false, "Lov, der kan være ændret.") { Label = "Lov, der kan være ændret" };

    private static readonly Field<DateOnly> ChangeDate = new("dato", Date, isRequired: true, "Dagen.");
    private static readonly Field<PageChangeKind> ChangeKindField = new("slags", Choice(ChangeKinds), isRequired: true, "Hvad slags ændring.");
    private static readonly Field<string> ChangeText = new("tekst", FieldTypes.Text(5, 400), isRequired: true, "Hvad der er ændret.");
    private static readonly Field<IReadOnlyList<PageChange>> Changes = new("aendringer", ListOf(Group(
        new Schema.Schema(ChangeDate, ChangeKindField, ChangeText),
        fields => new PageChange(fields.Required(ChangeDate), fields.Required(ChangeKindField), fields.Required(ChangeText)), "{dato: 2026-11-22, slags: rettelse, tekst: …}")), isRequired: false, "Har du rettet noget, læserne skal kende, så skriv det her: hvad der stod galt, og hvad der er rigtigt. Det kommer på siden, under Rettelser og i feedet. Stavefejl behøver du ikke skrive.");

    private static readonly Field<PageWithdrawalKind> WithdrawalKindField = new("slags", Choice(WithdrawalKinds), isRequired: true, "Udgået: siden står der stadig, med grunden øverst. Fejl: kun grunden står der.");
    private static readonly Field<string> WithdrawalReason = new("begrundelse", FieldTypes.Text(10, 500), isRequired: true, "Hvorfor, skrevet til læseren.");
    private static readonly Field<DateOnly> WithdrawalDate = new("dato", Date, isRequired: true, "Dagen, siden blev trukket tilbage.");
    private static readonly Field<PageWithdrawal> WithdrawalField = new("tilbagetrukket", Group(
        new Schema.Schema(WithdrawalKindField, WithdrawalReason, WithdrawalDate),
        fields => new PageWithdrawal(fields.Required(WithdrawalKindField), fields.Required(WithdrawalReason), fields.Required(WithdrawalDate)), "{slags: udgaaet, begrundelse: …, dato: 2026-11-22}"), isRequired: false, "Hvorfor siden er trukket tilbage.");

    private static readonly Schema.Schema TypeOnly = new(Type);

    public static Schema.Schema Common { get; } = new(
        Id, Type, Title, ShortTitle, Summary, Audiences, Topics, Status, Published, Expires, Updated, Reviewed, NextReview, Owner,
        Related, Order, Aliases, HiddenInMenu, NotStated, Legal, Changes, SearchWords, WithdrawalField);

    /// <summary>The page, or null when a field is wrong; every fault is reported.</summary>
    internal static Page? Read(YamlMap map, string file, PageAddress address, ProseText body, FileReading reading)
    {
        if (TypeOf(map, reading) is not { } type) return null;
        if (type.Schema.Read(map, reading) is not { } fields) return null;
        if (fields.Required(Status) is PageStatus.Published or PageStatus.Outdated && !fields.Has(Published))
        {
            reading.Report(map.At, "Siden er udgivet, men datoen mangler.", "Tilføj udgivet: med dagen, siden udgives.", Published.Name);
            return null;
        }
        if (fields.Required(Status) == PageStatus.Withdrawn != fields.Has(WithdrawalField))
        {
            if (fields.Has(WithdrawalField)) reading.Report(map.At, "Siden har en grund til at være trukket tilbage, men er det ikke.", "Skriv status: trukket-tilbage, eller slet tilbagetrukket:.", Status.Name);
            else reading.Report(map.At, "Siden er trukket tilbage, men grunden mangler.", $"Tilføj tilbagetrukket: og skriv {WithdrawalField.Type.Form}.", WithdrawalField.Name);
            return null;
        }
        return new()
        {
            Id = fields.Required(Id), Address = address, File = file, Details = type.Details(fields), Title = fields.Required(Title),
            ShortTitle = fields.Optional(ShortTitle) ?? fields.Required(Title), Summary = fields.Required(Summary),
            Audiences = fields.List(Audiences), Topics = fields.List(Topics), Status = fields.Required(Status),
            Published = fields.OptionalValue(Published), Expires = fields.OptionalValue(Expires), Updated = fields.OptionalValue(Updated),
            Reviewed = fields.OptionalValue(Reviewed), NextReview = fields.OptionalValue(NextReview), Owner = fields.Optional(Owner),
            Related = fields.List(Related), Order = fields.OptionalValue(Order) ?? 1000, Aliases = fields.List(Aliases),
            IsHiddenInMenu = fields.IsYes(HiddenInMenu), NotStated = fields.List(NotStated), LegalStatus = fields.Optional(Legal),
            Changes = fields.List(Changes), SearchWords = fields.List(SearchWords), Body = body, Withdrawal = fields.Optional(WithdrawalField),
        };
    }

    private static PageType? TypeOf(YamlMap map, FileReading reading)
    {
        var only = new YamlMap(map.At, [.. map.Entries.Where(entry => entry.Key == Type.Name)]);
        return TypeOnly.Read(only, reading)?.Required(Type);
    }

    private sealed class AddressType : FieldType<PageAddress>
    {
        public override string Form => "en adresse som /modellen/faerre-sager/";
        public override FieldShape Shape => new NameShape(Form);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out PageAddress? value)
        {
            value = node is YamlText text ? PageAddress.TryParse(text.Value) : null;
            return value is not null || Refuse(node, reading, "Adressen kan ikke bruges.", out value);
        }
    }
}
