using System.Net;
using Vidensportal.App.Commands;
using Vidensportal.App.Hosting;
using Vidensportal.App.Letters;
using Vidensportal.App.SignIn;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Settings;

/// <summary>All that decides how the portal is served. Where each value comes from: <see cref="SettingsLoader"/>; what it may be: docs/drift.md.</summary>
internal sealed record HostSettings
{
    public const string EnvironmentPrefix = "VIDENSPORTAL_";
    public const int DefaultPort = 5080;

    /// <summary>The folder that the site is built from.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>A built site that is served as it is; null to build one from the content.</summary>
    public string? SiteFolder { get; init; }

    /// <summary>Where the program keeps what it writes while it runs.</summary>
    public required string DataFolder { get; init; }

    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    public bool IncludesDrafts { get; init; }

    /// <summary>The day that the site is shown as of; null for today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where the site lies, without a slash at the end; null for what the content says.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether an author is at work: pages load themselves anew after a save, and faults are shown where the page would be.</summary>
    public bool IsForAuthors { get; init; }

    /// <summary>Whether the editors' side is there: not where somebody writes in a folder of their own, nor where a built site is served.</summary>
    public bool HasEditors { get; init; }

    /// <summary>The organisation's own repository, which publications are sent on to: ssh, https or a folder; null for none.</summary>
    public string? StoreRemote { get; init; }

    /// <summary>The branch there.</summary>
    public string StoreBranch { get; init; } = "main";

    /// <summary>Where the nightly copy of the editors' repository goes; null makes none.</summary>
    public string? StoreBackup { get; init; }

    /// <summary>How editors sign in.</summary>
    public SignInSettings SignIn { get; init; } = new(null);

    /// <summary>Whether links to other places are asked after each night.</summary>
    public bool ChecksLinks { get; init; }

    /// <summary>The mail server for the weekly letter; null when nothing is sent.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>Who may say on whose behalf a request comes and whether it came by TLS.</summary>
    public IReadOnlyList<IPNetwork> KnownProxies { get; init; } = [];

    /// <summary>Whether a request that did not come by TLS is sent on to the same address with it.</summary>
    public bool RedirectsToHttps { get; init; }

    /// <summary>How long a browser shall ask by TLS only; zero to say nothing of it.</summary>
    public TimeSpan StrictTransport { get; init; }

    /// <summary>Who may read the measurements.</summary>
    public IReadOnlyList<IPNetwork> MetricsReaders { get; init; } = [];

    public LogForm Log { get; init; }

    /// <summary>Whether each request is a line in the log: method, path, status and time, never the query or an address.</summary>
    public bool LogsRequests { get; init; }

    /// <summary>How long requests that have begun may take after the program was asked to stop.</summary>
    public TimeSpan ShutdownTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How much one client may ask of the API.</summary>
    public ApiLimits Api { get; init; } = new();

    public PlanOptions PlanOptions() => new()
    {
        AsOf = AsOf ?? SharedOptions.Today(TimeProvider.System), IncludesDrafts = IncludesDrafts, BaseUrl = BaseUrl, ReloadsPages = IsForAuthors,
    };
}

internal enum LogForm
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>A line of JSON for each event, for a program that gathers logs.</summary>
    Json,
}
