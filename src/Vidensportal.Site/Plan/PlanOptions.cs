using Vidensportal.Site.Versions;

namespace Vidensportal.Site.Plan;

/// <summary>What a build is told besides the content.</summary>
public sealed record PlanOptions
{
    /// <summary>The day that decides what is published, waiting or expired.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Show drafts and waiting pages too.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>Where the site will lie, without a slash at the end; null for what the content says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>When the content was changed, where that is known.</summary>
    public ContentHistory History { get; init; } = ContentHistory.None;

    /// <summary>Pages reload themselves after a rebuild: for an author at work, never for a reader.</summary>
    public bool ReloadsPages { get; init; }
}
