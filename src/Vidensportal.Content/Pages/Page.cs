using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Pages;

/// <summary>A page as its author wrote it. Its address is its path below <c>content/</c>.</summary>
public sealed record Page
{
    public required string Id { get; init; }
    public required PageAddress Address { get; init; }

    /// <summary>The file, relative to the content folder, with forward slashes.</summary>
    public required string File { get; init; }
    public required PageDetails Details { get; init; }
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<string> Audiences { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public required PageStatus Status { get; init; }
    public required DateOnly? Published { get; init; }
    public required DateOnly? Expires { get; init; }
    public required DateOnly? Updated { get; init; }
    public required DateOnly? Reviewed { get; init; }
    public required DateOnly? NextReview { get; init; }
    public required string? Owner { get; init; }
    public required IReadOnlyList<string> Related { get; init; }
    public required int Order { get; init; }
    public required IReadOnlyList<PageAddress> Aliases { get; init; }
    public required bool IsHiddenInMenu { get; init; }

    /// <summary>What the sources do not tell about the page's subject.</summary>
    public required IReadOnlyList<ProseText> NotStated { get; init; }
    public required LegalStatus? LegalStatus { get; init; }
    public required IReadOnlyList<PageChange> Changes { get; init; }

    /// <summary>Searches that the page is the best answer to, as the editors see it.</summary>
    public required IReadOnlyList<string> SearchWords { get; init; }
    public required ProseText Body { get; init; }

    /// <summary>Why it was taken away from readers; null for a page that holds.</summary>
    public required PageWithdrawal? Withdrawal { get; init; }

    /// <summary>Whether a reader may see the page on a day: published, and neither waiting nor expired. One that is outdated or withdrawn for age is seen, with a warning.</summary>
    public bool IsPublicOn(DateOnly day) => (Status is PageStatus.Published or PageStatus.Outdated || Withdrawal is { Kind: PageWithdrawalKind.Outdated }) && IsTimeOn(day);

    /// <summary>Whether readers meet only the reason on a day: the page was published by mistake, or wrongly, and was withdrawn.</summary>
    public bool IsGoneOn(DateOnly day) => Withdrawal is { Kind: PageWithdrawalKind.Mistake } && IsTimeOn(day);

    private bool IsTimeOn(DateOnly day) => (Published is null || Published <= day) && (Expires is null || Expires > day);
}

public enum PageStatus { Draft, InReview, Published, Outdated, Withdrawn }

/// <summary>The page speaks of law that may have changed since.</summary>
public sealed record LegalStatus(string RefersTo, bool HasChanged, string? See);

public sealed record PageChange(DateOnly Date, PageChangeKind Kind, string Text);

public enum PageChangeKind { Created, Correction, Addition }
