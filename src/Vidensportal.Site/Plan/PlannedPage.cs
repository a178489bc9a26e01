using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Settings;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Plan;

/// <summary>A page that will be on the site: one that somebody wrote, or one that gathers pages by topic or audience.</summary>
public sealed record PlannedPage
{
    public required PageAddress Address { get; init; }
    public required string Title { get; init; }
    public required string ShortTitle { get; init; }
    public required string Summary { get; init; }
    public required int Order { get; init; }
    public required bool IsHiddenInMenu { get; init; }
    public required bool NoIndex { get; init; }

    /// <summary>The written page; null for a page that gathers others.</summary>
    public Page? Page { get; init; }

    /// <summary>The topic or audience whose pages this one gathers; null for a written page.</summary>
    public Subject? Subject { get; init; }
    public IReadOnlyList<PlannedPage> Gathered { get; init; } = [];

    /// <summary>It answers at its address with the reason why, and is named nowhere else.</summary>
    public bool IsWithdrawn => Page?.Withdrawal is not null;

    public ProseText Body => Page?.Body ?? ProseText.Empty;

    /// <summary>Shown in place of what was asked for, when there is nothing (404) or somebody asks too often (429); it belongs to no address itself.</summary>
    public bool IsStandIn => PageAddresses.IsStandIn(Address.Value);

    /// <summary>The file below the output folder: <c>modellen/index.html</c>.</summary>
    public string OutputPath => IsStandIn ? $"{Address.Value.Trim('/')}.html" : $"{Address.Value[1..]}index.html";

    /// <summary>A written page. One that readers may not see on the day is shown to authors only, and to no search engine.</summary>
    public static PlannedPage Of(Page page, DateOnly day) => new()
    {
        Address = page.Address, Title = page.Title, ShortTitle = page.ShortTitle, Summary = page.Summary, Order = page.Order,
        IsHiddenInMenu = page.IsHiddenInMenu || page.Withdrawal is not null,
        NoIndex = page.Details is SystemPageDetails { NoIndex: true } || page.Withdrawal is not null || !page.IsPublicOn(day), Page = page,
    };
}
