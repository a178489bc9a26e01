using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Prose;

/// <summary>A <c>{{…}}</c> in a text, understood but not yet filled in.</summary>
/// <param name="Section">Number of the heading that it stands under; 0 before the first.</param>
public abstract record Shortcode(Position At, int Section);

/// <summary><c>{{fakta F40.foer cifre}}</c>: a figure.</summary>
/// <param name="Quantity">The figure's name; empty when the fact has just one.</param>
public sealed record FactShortcode(Position At, int Section, string Fact, string Quantity, FigureForm Form) : Shortcode(At, Section);

/// <summary><c>{{belaeg F01}}</c>: only the mark.</summary>
public sealed record EvidenceShortcode(Position At, int Section, string Fact) : Shortcode(At, Section);

/// <summary><c>{{begreb ppr "PPR-psykologer"}}</c></summary>
public sealed record TermShortcode(Position At, int Section, string Term, string? Text) : Shortcode(At, Section);

/// <summary><c>{{kilde S1}}</c></summary>
public sealed record SourceShortcode(Position At, int Section, string Source) : Shortcode(At, Section);

/// <summary><c>{{uenighed D02}}</c>: a mark in a sentence, a box when alone.</summary>
public sealed record DisagreementShortcode(Position At, int Section, string Disagreement, bool IsAlone) : Shortcode(At, Section);

/// <summary><c>{{antal 3}}</c>: a number of things that the reader can count on the page.</summary>
public sealed record CountShortcode(Position At, int Section, int Count, bool IsCapitalised) : Shortcode(At, Section);

/// <summary><c>{{figur indsatstrappen}}</c></summary>
public sealed record DiagramShortcode(Position At, int Section, string Diagram) : Shortcode(At, Section);

/// <summary><c>{{liste nyheder}}</c></summary>
public sealed record ListShortcode(Position At, int Section, ListKind List) : Shortcode(At, Section);

/// <summary>How a figure is to stand.</summary>
/// <param name="IsShort">Without a mark: a mention again under the same heading.</param>
/// <param name="InDigits">Digits also for a small number.</param>
/// <param name="IsSigned">With its sign.</param>
/// <param name="IsCapitalised">First in a sentence.</param>
public sealed record FigureForm(bool IsShort, bool InDigits, bool IsSigned, bool IsCapitalised);

/// <summary>What a list on a page can list.</summary>
public enum ListKind
{
    Subpages, News, Sources, Municipalities, Glossary, Contacts, Disagreements, Facts, CoreComponents,
    Topics, Audiences, Corrections, SiteMap, Files, OutsideLinks, Assumptions, Api,
}
