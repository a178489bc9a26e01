using Vidensportal.Content.Pages;

namespace Vidensportal.Site.Search;

/// <summary>The kinds of things that can be found, by the word that a visitor writes after <c>type:</c>.</summary>
public static class SearchKinds
{
    public const string Page = "side";
    public const string Fact = "faktum";
    public const string Term = "begreb";
    public const string Source = "kilde";
    public const string Disagreement = "uoverensstemmelse";
    public const string Municipality = "kommune";
    public const string News = "nyhed";
    public const string Contact = "kontakt";
    public const string Assumption = "standardtal";

    public static IReadOnlyList<string> All { get; } = [Page, Fact, Term, Source, Disagreement, Municipality, News, Contact, Assumption];

    /// <summary>A page explains; a fact or a source is what it rests on. So a page comes first where both answer.</summary>
    public static IReadOnlyDictionary<string, double> Weights { get; } = new Dictionary<string, double>
    {
        [News] = 0.8, [Disagreement] = 0.8, [Source] = 0.7, [Term] = 0.6, [Fact] = 0.5, [Assumption] = 0.4,
    };

    public static string Of(PageDetails details) => details switch
    {
        SourcePageDetails => Source,
        MunicipalityPageDetails => Municipality,
        NewsPageDetails => News,
        _ => Page,
    };

    /// <summary>As a reader sees it at a result.</summary>
    public static string NameOf(string kind) => kind switch
    {
        Page => "Side",
        Fact => "Faktum",
        Term => "Fagord",
        Source => "Kilde",
        Disagreement => "Kilderne er ikke enige",
        Municipality => "Kommune",
        News => "Nyhed",
        Contact => "Kontakt",
        Assumption => "Standardtal",
        _ => kind,
    };
}
