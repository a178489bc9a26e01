using Vidensportal.App.Commands;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Hosting;

/// <summary>All that decides how the portal is served.</summary>
internal sealed record HostSettings
{
    public const int DefaultPort = 5080;

    /// <summary>The folder that the site is built from.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>Where the program keeps what it writes while it runs.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Whether the editors' side is there: not where somebody writes in a folder of their own.</summary>
    public bool HasEditors { get; init; }

    /// <summary>0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    public bool IncludesDrafts { get; init; }

    /// <summary>The day that the site is shown as of; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where the site lies, without a slash at the end; null for what the content says.</summary>
    public string? BaseUrl { get; init; }

    public PlanOptions PlanOptions() => new()
    {
        AsOf = AsOf ?? SharedOptions.Today(TimeProvider.System), IncludesDrafts = IncludesDrafts, BaseUrl = BaseUrl, ReloadsPages = true,
    };
}
