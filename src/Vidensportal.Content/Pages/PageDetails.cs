using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Pages;

/// <summary>What only one type of page has.</summary>
public abstract record PageDetails
{
    /// <summary>Its texts beside the page's own: their codes are checked, and what they say is found.</summary>
    public virtual IEnumerable<ProseText> Texts => [];
}

public sealed record FrontPageDetails(string Warning, IReadOnlyList<KeyFigure> KeyFigures, IReadOnlyList<RoleEntry> RoleEntries) : PageDetails;

public sealed record KeyFigure(string Fact, string Text);

public sealed record RoleEntry(string Audience, string Text, string Link);

public sealed record ModelPageDetails(IReadOnlyList<string> CoreComponents) : PageDetails;

public sealed record ResultPageDetails(string? Period, string? Area, Measurement? Measurement, Certainty? Certainty, IReadOnlyList<ProseText> Limitations) : PageDetails
{
    public override IEnumerable<ProseText> Texts => Limitations;
}

public enum Measurement { Accounts, Records, Experience }

public enum Certainty { Preliminary, Described, Narrow, Weak, GoodDescription }

public sealed record GuidePageDetails(int? Step, GuideBasis? Basis, IReadOnlyList<ProseText> Prerequisites, IReadOnlyList<ProseText> Checklist) : PageDetails
{
    public override IEnumerable<ProseText> Texts => Prerequisites.Concat(Checklist);
}

public enum GuideBasis { Source, EditorsSuggestion }

/// <param name="Sources">Codes of the sources that tell of it.</param>
/// <param name="Stop">Null while it goes on.</param>
/// <param name="Revisited">The day somebody last asked the municipality how it goes; null when nobody has.</param>
/// <param name="HasConsent">The municipality has agreed to what it has told itself being shown.</param>
public sealed record MunicipalityPageDetails(
    string Code, MunicipalityStatus Status, string? Start, string? Scope, IReadOnlyList<ComponentUse> Components, bool IsConfirmed,
    IReadOnlyList<string> Sources, IReadOnlyList<ReportedResult> Results, MunicipalityStop? Stop, DateOnly? Revisited, bool HasConsent) : PageDetails
{
    public override IEnumerable<ProseText> Texts => Results.Select(result => result.Note).OfType<ProseText>();
}

public enum MunicipalityStatus { Considering, Preparing, Running, WholeMunicipality, Stopped, Related }

public sealed record ComponentUse(string Component, ComponentAnswer Answer);

public enum ComponentAnswer { Yes, Partly, No, Unknown }

public sealed record NewsPageDetails(DateOnly Date, string? Source, bool IsArchived, string? AuthorRole) : PageDetails;

/// <summary>The page with the calculator.</summary>
/// <param name="Readings">What Herning's own figures can be read as.</param>
public sealed record CalculatorPageDetails(ProseText Readings) : PageDetails
{
    public override IEnumerable<ProseText> Texts => [Readings];
}

/// <summary>The page that holds calculations against each other.</summary>
public sealed record ComparisonPageDetails : PageDetails;

/// <summary>The page that one searches on.</summary>
/// <param name="Suggestions">Ids of pages to begin with, when a search finds nothing.</param>
public sealed record SearchPageDetails(IReadOnlyList<string> Suggestions) : PageDetails;

/// <summary>The page with every municipality, on a map and in a list.</summary>
public sealed record MunicipalityRegisterPageDetails : PageDetails;

/// <summary>The page where a municipality writes what it wants shown.</summary>
public sealed record ContributionPageDetails : PageDetails;

/// <summary>The page that gathers what one wants to bring to a meeting.</summary>
/// <param name="Pages">Ids of the pages that can be chosen.</param>
public sealed record MeetingPageDetails(IReadOnlyList<string> Pages) : PageDetails;

/// <summary>The page on which a municipality compares what it does with the core components.</summary>
/// <param name="Reservation">What an answer does not show. Stands at the result and in every file.</param>
public sealed record FidelityPageDetails(ProseText Reservation) : PageDetails
{
    public override IEnumerable<ProseText> Texts => [Reservation];
}

/// <summary>The page on which a municipality asks itself whether it is ready.</summary>
/// <param name="Reservation">As for <see cref="FidelityPageDetails"/>.</param>
public sealed record ReadinessPageDetails(ProseText Reservation) : PageDetails
{
    public override IEnumerable<ProseText> Texts => [Reservation];
}

/// <summary>The page that makes a plan with dates.</summary>
/// <param name="Reservation">As for <see cref="FidelityPageDetails"/>.</param>
public sealed record RoadMapPageDetails(ProseText Reservation) : PageDetails
{
    public override IEnumerable<ProseText> Texts => [Reservation];
}

public sealed record SystemPageDetails(bool NoIndex) : PageDetails;

/// <param name="Code"><c>S1</c> or <c>E03</c>: how evidence names the source.</param>
/// <param name="DateNote">What can be said when the source has no full date.</param>
/// <param name="Lines">The number of lines in the document; null for an outside source.</param>
/// <param name="Rank">1 (strongest) to 5.</param>
/// <param name="Trust">A: read in the primary source. B: read in a secondary source. C: arithmetic on A or B.</param>
/// <param name="IsOutside">Found outside the five sources and not reviewed by the editors.</param>
public sealed record SourcePageDetails(
    string Code, SourceKind Kind, string Publisher, string? Author, DateOnly? Date, string? DateNote,
    string? Funding, string? Method, string? File, string? Sha256, int? Lines, string? WebAddress, DateOnly? Fetched,
    string? Rights, int Rank, string? Trust, bool IsOutside, IReadOnlyList<string> Covers) : PageDetails;

public enum SourceKind { Note, News, NewspaperArticle, Mention, Report, Agenda, Law, Statistics, Article, WebPage, Talk }
