using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Municipalities;

/// <summary>Every municipality, on a map and in a list.</summary>
/// <param name="Notices">What the visitor asked for that there is none of.</param>
/// <param name="Count">How many are shown, in a sentence.</param>
/// <param name="Documented">Those that a source tells of.</param>
public sealed record MunicipalityRegisterPageView(
    RegisterFilter Filter, IReadOnlyList<RegisterChoice> Regions, IReadOnlyList<RegisterChoice> Statuses, IReadOnlyList<string> Notices, string Count,
    IReadOnlyList<RegisterRow> Documented, IReadOnlyList<RegisterRow> Undocumented, MapView Map) : DetailsView;

/// <summary>What the list is narrowed to; empty for all.</summary>
public sealed record RegisterFilter(string Name, string Region, string Status);

public sealed record RegisterChoice(string Id, string Text);

/// <param name="Anchor">The row's id on the page.</param>
/// <param name="FoldedName">As it is searched for.</param>
/// <param name="Address">The municipality's own page; null without one.</param>
/// <param name="Mention">What a source tells of one without a page.</param>
/// <param name="Sources">Who tells of it.</param>
/// <param name="IsShown">Whether the filter lets it through.</param>
public sealed record RegisterRow(
    string Code, string Anchor, string Name, string FoldedName, string RegionId, string Region, string StatusId, string Status, string? Address, string? Summary,
    PageBody? Mention, IReadOnlyList<FactReference> References, IReadOnlyList<PageLink> Sources, bool IsConfirmed, DateView? Revisited, bool IsShown);

/// <summary>A map. Lengths are in its own unit.</summary>
/// <param name="Attribution">Whom the outlines are from.</param>
/// <param name="Enlarged">The piece of the first frame that another shows enlarged.</param>
public sealed record MapView(int Width, int Height, string Attribution, IReadOnlyList<MapFrame> Frames, MapPiece Enlarged);

public sealed record MapPiece(int Left, int Top, int Width, int Height);

/// <summary>A piece of the country, moved to where it is drawn.</summary>
/// <param name="Title">Null for the country as a whole.</param>
public sealed record MapFrame(string? Title, int Left, int Top, int Width, int Height, IReadOnlyList<MapShape> Shapes);

/// <param name="Path">The outline, in the frame's own unit.</param>
/// <param name="Address">Null for one that leads nowhere.</param>
/// <param name="MiddleX">Where its name can stand.</param>
public sealed record MapShape(string Code, string Name, string StatusId, string Status, string Path, string? Address, int MiddleX, int MiddleY);
