using Vidensportal.Calculator.Models;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Replication;

namespace Vidensportal.Site.Text;

/// <summary>What a reader sees for each value of the content's terms.</summary>
public static class DanishLabels
{
    public static string Of(Area area) => area switch
    {
        Area.ProjectDistricts => "projektdistrikterne",
        Area.RestOfMunicipality => "resten af kommunen",
        Area.WholeMunicipality => "hele kommunen",
        Area.OtherMunicipalities => "andre kommuner",
        Area.WholeCountry => "hele landet",
        _ => "ikke oplyst",
    };

    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Measured => "målt",
        FactKind.Experienced => "oplevet",
        FactKind.Goal => "mål",
        FactKind.Presumption => "formodning",
        FactKind.OwnCalculation => "egen beregning",
        _ => "baggrund",
    };

    public static string Of(DisagreementKind kind) => kind switch
    {
        DisagreementKind.Figure => "tal",
        DisagreementKind.Unit => "enhed",
        DisagreementKind.Period => "periode",
        DisagreementKind.Area => "område",
        DisagreementKind.Wording => "ordvalg",
        _ => "betydning",
    };

    public static string Of(ExplanationStatus status) => status switch
    {
        ExplanationStatus.Documented => "dokumenteret",
        ExplanationStatus.Possible => "mulig",
        _ => "ukendt",
    };

    public static string Of(Measurement measurement) => measurement switch
    {
        Measurement.Accounts => "regnskab",
        Measurement.Records => "kommunens registreringer",
        _ => "det, medarbejdere og familier oplever",
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Preliminary => "foreløbig",
        Certainty.Described => "beskrevet, ikke afprøvet",
        Certainty.Narrow => "smal: én kommune",
        Certainty.Weak => "svag",
        _ => "god beskrivelse",
    };

    public static string Of(GuideBasis basis) => basis switch
    {
        GuideBasis.Source => "Bygger på kilderne",
        _ => "Redaktionens forslag",
    };

    public static string Of(MunicipalityStatus status) => status switch
    {
        MunicipalityStatus.Considering => "overvejer",
        MunicipalityStatus.Preparing => "forbereder",
        MunicipalityStatus.Running => "i gang",
        MunicipalityStatus.WholeMunicipality => "på vej i hele kommunen",
        MunicipalityStatus.Stopped => "stoppet",
        _ => "beslægtet tilgang",
    };

    public static string Of(ComponentAnswer answer) => answer switch
    {
        ComponentAnswer.Yes => "ja",
        ComponentAnswer.Partly => "delvis",
        ComponentAnswer.No => "nej",
        _ => "ukendt",
    };

    public static string Of(ResultOutcome outcome) => outcome switch
    {
        ResultOutcome.Fell => "faldt",
        ResultOutcome.Rose => "steg",
        ResultOutcome.Unchanged => "uændret",
        ResultOutcome.NotReached => "ikke nået",
        _ => "ikke målt",
    };

    public static string Of(ContactStatus status) => status switch
    {
        ContactStatus.Confirmed => "Bekræftet",
        ContactStatus.Unconfirmed => "Oplysninger som trykt i kilden, ikke bekræftet",
        _ => "Udgået: organisationen findes ikke længere",
    };

    public static string Of(PageChangeKind kind) => kind switch
    {
        PageChangeKind.Correction => "Rettelse",
        PageChangeKind.Addition => "Tilføjelse",
        _ => "Oprettet",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Note => "notat",
        SourceKind.News => "nyhed",
        SourceKind.NewspaperArticle => "avisartikel",
        SourceKind.Mention => "omtale",
        SourceKind.Report => "rapport",
        SourceKind.Agenda => "dagsorden",
        SourceKind.Law => "lov",
        SourceKind.Statistics => "statistik",
        SourceKind.Article => "artikel",
        SourceKind.Talk => "oplæg",
        _ => "hjemmeside",
    };

    public static string Of(Unit unit) => unit switch
    {
        Unit.Kroner => "kr.",
        Unit.Percent => "pct.",
        Unit.Children => "børn",
        Unit.Cases => "sager",
        Unit.SocialWorkers => "socialrådgivere",
        Unit.Districts => "distrikter",
        Unit.Steps => "trin",
        Unit.Years => "år",
        Unit.Months => "måneder",
        Unit.Weeks => "uger",
        Unit.Times => "gange",
        Unit.Interviews => "interview",
        Unit.Persons => "personer",
        Unit.Municipalities => "kommuner",
        _ => "antal",
    };

    public static string Of(InputGroup group) => group switch
    {
        InputGroup.Situation => "Jeres udgangspunkt",
        InputGroup.Investment => "Investering",
        InputGroup.Change => "Forventet ændring",
        _ => "Horisont og forudsætninger",
    };

    /// <summary>The group's name in an anchor.</summary>
    public static string IdOf(InputGroup group) => group switch
    {
        InputGroup.Situation => "udgangspunkt",
        InputGroup.Investment => "investering",
        InputGroup.Change => "aendring",
        _ => "forudsaetninger",
    };

    /// <summary>What a trust mark means.</summary>
    public static string OfTrust(string mark) => mark switch
    {
        "A" => "Læst i kilden selv (A)",
        "B" => "Læst hos en anden (B)",
        "C" => "Regnet ud af andre tal (C)",
        _ => "Vores eget skøn (S)",
    };

    public static string Of(PlanTaskKind kind) => kind switch
    {
        PlanTaskKind.Decision => "Beslutning",
        PlanTaskKind.Measurement => "Måling",
        PlanTaskKind.Milestone => "Milepæl",
        _ => "Opgave",
    };

    public static string Of(MeetingRhythm rhythm) => rhythm switch
    {
        MeetingRhythm.TwiceAMonth => "to gange om måneden",
        MeetingRhythm.EverySecondWeek => "hver anden uge",
        _ => "hver måned",
    };

    /// <summary>How posts are rounded up.</summary>
    public static string OfRounding(double posts) => posts switch { 0 => "Rund ikke op", 1 => "Hele stillinger", _ => "Halve stillinger" };

    /// <summary>A list that a text can hold, as its writer chooses it.</summary>
    public static string Of(ListKind list) => list switch
    {
        ListKind.Subpages => "Undersider",
        ListKind.News => "Nyheder",
        ListKind.Sources => "Kilder",
        ListKind.Municipalities => "Kommuner",
        ListKind.Glossary => "Ordlisten",
        ListKind.Contacts => "Kontakter",
        ListKind.Disagreements => "Uoverensstemmelser mellem kilderne",
        ListKind.Facts => "Alle fakta",
        ListKind.CoreComponents => "Kerneelementer",
        ListKind.Topics => "Emner",
        ListKind.Audiences => "Målgrupper",
        ListKind.Corrections => "Rettelser på portalen",
        ListKind.SiteMap => "Oversigt over alle sider",
        ListKind.Files => "Filer med åbne data",
        ListKind.Assumptions => "Beregnerens standardtal",
        ListKind.Api => "Adresser til programmer",
        ListKind.OutsideLinks => "Links til andre steder",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "The list has no name."),
    };
}
