using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;

namespace Vidensportal.Theme.Page;

/// <summary>What only one type of page shows.</summary>
public abstract record DetailsView;

public sealed record FrontPageView(string Warning, IReadOnlyList<KeyFigureView> KeyFigures, IReadOnlyList<RoleEntryView> RoleEntries) : DetailsView;

/// <param name="Figure">Ready to show: <c>4 → 8</c>, <c>−3,7 mio. kr.</c></param>
/// <param name="SpokenFigure">The same for a screen reader: <c>fra 4 til 8</c>.</param>
public sealed record KeyFigureView(string Figure, string SpokenFigure, string Text, string When, FactReference Reference);

public sealed record RoleEntryView(string Audience, string Text, string Address);

public sealed record ModelPageView(IReadOnlyList<PageLink> CoreComponents) : DetailsView;

/// <summary>What a reader must know before trusting a result. Texts are ready to show; null: not stated.</summary>
public sealed record ResultPageView(string? Period, string? Area, string? Measurement, string? Certainty, IReadOnlyList<PageBody> Limitations) : DetailsView;

public sealed record GuidePageView(int? Step, string? Basis, IReadOnlyList<PageBody> Prerequisites, IReadOnlyList<PageBody> Checklist) : DetailsView;

/// <param name="Stop">When and why it stopped; null while it goes on.</param>
/// <param name="Revisited">When somebody last asked how it goes; null when nobody has.</param>
public sealed record MunicipalityPageView(
    string Code, string? Region, string Status, string? Start, string? Scope, string? Stop, bool IsConfirmed, DateView? Revisited, IReadOnlyList<ComponentUseView> Components,
    IReadOnlyList<MunicipalityResultView> Results, IReadOnlyList<PageLink> Sources) : DetailsView;

/// <summary>What a municipality got out of it. Texts are ready to show.</summary>
/// <param name="Figures"><c>12 → under 5 børn</c>; null without any.</param>
/// <param name="Reference">The fact that tells it; null when the municipality has told it itself.</param>
/// <param name="ReportedBy">Who in the municipality told it, and when; null when a fact tells it.</param>
public sealed record MunicipalityResultView(string Measure, string Outcome, string? Figures, string Period, FactReference? Reference, string? ReportedBy, PageBody? Note);

/// <param name="Answer">Ready to show: ja, delvis, nej, ukendt.</param>
public sealed record ComponentUseView(string Name, string Address, string Answer);

public sealed record NewsPageView(DateView Date, PageLink? Source, bool IsArchived, string? AuthorRole) : DetailsView;

/// <summary>Metadata of a source, row by row, ready to show.</summary>
public sealed record SourcePageView(IReadOnlyList<MetadataRow> Rows, bool IsOutside, IReadOnlyList<FactReference> FactsFromHere) : DetailsView;

public sealed record MetadataRow(string Name, string Value, string? Link);
