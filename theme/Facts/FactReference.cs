using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Facts;

/// <summary>A fact as it stands behind a mark on a page.</summary>
/// <param name="Number">The mark's number on this page, from 1.</param>
/// <param name="Id"><c>F33</c></param>
/// <param name="Period">Ready to show: <c>2013–2014</c>, <c>ikke oplyst</c>.</param>
/// <param name="Area">Ready to show: <c>projektdistrikterne</c>.</param>
/// <param name="Kind">Ready to show: <c>målt</c>, <c>oplevet</c>, <c>egen beregning</c> …</param>
/// <param name="Calculation">The line of arithmetic behind an own calculation; otherwise null.</param>
/// <param name="RegisterAddress">Where the fact stands in the register: <c>/data/fakta/#f33</c>.</param>
public sealed record FactReference(
    int Number, string Id, string Statement, string Period, string Area, string Kind, bool IsGross, bool IsOutside,
    string? Calculation, string? Note, IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<DisagreementLink> Disagreements, string RegisterAddress);

/// <param name="Source">Short name of the source: <c>KORA: Midtvejsevaluering</c>.</param>
/// <param name="Address">The source's page.</param>
/// <param name="Place"><c>linje 33</c>, or a place in an outside source; null when it is the whole.</param>
public sealed record EvidenceView(string Source, string Address, string? Place);

public sealed record DisagreementLink(string Id, string Subject, string Address);

public sealed record SourceLink(string Title, string Address, string Description, bool IsOutside);

/// <summary>A disagreement with what each source says, in full.</summary>
/// <param name="Status">Ready to show: <c>åben</c> or <c>afklaret</c>.</param>
/// <param name="Address">Where it stands in the register: <c>/resultater/uoverensstemmelser/#d02</c>.</param>
public sealed record DisagreementView(
    string Id, string Subject, string Summary, IReadOnlyList<DisagreementStatementView> Statements, IReadOnlyList<string> Kinds,
    Body.PageBody PossibleExplanation, string ExplanationStatus, Body.PageBody Shown, string Status, string? SettledBy, string Address,
    IReadOnlyList<PageLink> UsedOn);

public sealed record DisagreementStatementView(string Text, IReadOnlyList<EvidenceView> Evidence);
