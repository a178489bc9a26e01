using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;

namespace Vidensportal.Theme.Page;

/// <summary>Everything that one page shows. A page's HTML is a function of this record and of nothing else.</summary>
public sealed record PageView
{
    public required SiteView Site { get; init; }

    /// <summary>The address on the site, <c>/modellen/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The address with the site's own in front: canonical, Open Graph.</summary>
    public required string CanonicalUrl { get; init; }

    public required string Title { get; init; }
    public required string Summary { get; init; }

    /// <summary>A line above the title; null for most pages.</summary>
    public required string? Kicker { get; init; }

    /// <summary>From the front page to this one, itself last without a link. Empty on the front page and the 404 page.</summary>
    public required IReadOnlyList<Crumb> Breadcrumbs { get; init; }

    /// <summary>The pages of the same section; null where there is only one.</summary>
    public required SectionMenu? SectionMenu { get; init; }

    /// <summary>Headings of the body, for «På denne side». Empty when there are too few to need it.</summary>
    public required IReadOnlyList<HeadingLink> Contents { get; init; }

    /// <summary>Warnings above the text: old sources, draft, outdated, changed law.</summary>
    public required IReadOnlyList<NoticeView> Notices { get; init; }
    public required PageBody Body { get; init; }

    /// <summary>What only this type of page shows; null for a plain page.</summary>
    public required DetailsView? Details { get; init; }
    public required IReadOnlyList<PageBody> NotStated { get; init; }

    /// <summary>Every fact used on the page, in the order of its number.</summary>
    public required IReadOnlyList<FactReference> Facts { get; init; }

    /// <summary>The sources behind those facts.</summary>
    public required IReadOnlyList<SourceLink> Sources { get; init; }

    /// <summary>Every disagreement that touches a figure on the page.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }
    public required IReadOnlyList<PageCard> Related { get; init; }
    public required PageLink? Previous { get; init; }
    public required PageLink? Next { get; init; }
    public required IReadOnlyList<PageLink> Topics { get; init; }
    public required IReadOnlyList<PageLink> Audiences { get; init; }
    public required PageDates? Dates { get; init; }
    public required IReadOnlyList<ChangeView> Changes { get; init; }

    /// <summary>When the page's own file was changed, newest first; empty where that is not known.</summary>
    public required IReadOnlyList<HistoryDay> History { get; init; }

    /// <summary>How to cite the page; null where nobody would.</summary>
    public required CitationView? Citation { get; init; }

    /// <summary>Where the page is brought along to a meeting; null for one that can't be.</summary>
    public required string? MeetingAddress { get; init; }
    public required bool NoIndex { get; init; }

    /// <summary>Structured data, ready to stand in a script element.</summary>
    public required string? JsonLd { get; init; }
}

/// <summary>How to cite a page.</summary>
/// <param name="Text">All of it in one line.</param>
/// <param name="Permalink">The address that always shows the newest version.</param>
/// <param name="Version">The page as it is now, by number; null for a page that only gathers others.</param>
/// <param name="VersionAddress">The address that names the version; null without one.</param>
/// <param name="Date">When the page was last changed; null when nobody has said.</param>
public sealed record CitationView(string Text, string Permalink, string? Version, string? VersionAddress, DateView? Date);

/// <summary>A day on which a page's file was changed, and the names of the changes in the repository.</summary>
public sealed record HistoryDay(DateView Day, IReadOnlyList<string> Commits);

public sealed record Crumb(string Title, string? Address);

public sealed record PageLink(string Title, string Address);

public sealed record HeadingLink(int Level, string Text, string Id);

public sealed record SectionMenu(string Title, string Address, IReadOnlyList<SectionMenuItem> Items);

public sealed record SectionMenuItem(string Title, string Address, bool IsCurrent);

public sealed record NoticeView(NoticeKind Kind, string Text, PageLink? Link);

public enum NoticeKind { Note, Warning, Draft, Outdated, Withdrawn }

/// <summary>Dates as they are shown, with their ISO form for <c>time</c> elements.</summary>
public sealed record PageDates(DateView? Published, DateView? Updated, DateView? Reviewed, DateView? NextReview, string Owner);

/// <param name="Text"><c>22. november 2026</c>, with a no-break space before the month.</param>
/// <param name="Iso"><c>2026-11-22</c></param>
public sealed record DateView(string Text, string Iso);

/// <param name="Id">Its anchor on the page.</param>
public sealed record ChangeView(string Id, DateView Date, string Kind, string Text, PageLink? Page);

/// <summary>A page in a list: title, summary and what helps to choose.</summary>
public sealed record PageCard(string Title, string Address, string Summary, string? Label, DateView? Date);
