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

    /// <summary>The script that reloads a page after a rebuild; null outside the author's own machine.</summary>
    public string? RefreshScript { get; init; }
}
