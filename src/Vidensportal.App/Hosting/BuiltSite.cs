using Vidensportal.Content.Library;
using Vidensportal.Site;
using Vidensportal.Site.Output;
using Vidensportal.Site.Search;

namespace Vidensportal.App.Hosting;

/// <summary>
/// Serves a built folder: its pages at once, searches and calculations as soon as the content beside it has been read. What is wrong with the latter
/// never stands in the way of the pages. When another build takes the folder's place, that is served instead.
/// </summary>
internal sealed class BuiltSite(string folder, ThemeAssets assets, CurrentSite current, ILogger<BuiltSite> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);
    private (string? Build, DateTime Content) _served;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        var real = BuiltFolder.Real(folder);
        // Noted first: another build may take its place before the first look.
        _served = (BuildMark.Read(real), default);
        Show(real);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(BetweenLooks);
        try
        {
            do Look();
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    private void Look()
    {
        try
        {
            var real = BuiltFolder.Real(folder);
            // While a folder is exchanged for another there may be none.
            if (BuildMark.Read(real) is not { } build) return;
            var seen = (build, File.GetLastWriteTimeUtc(real + ContentArchive.Ending));
            if (seen == _served) return;
            if (build != _served.Build)
            {
                Show(real);
                BuiltSiteMessages.Switched(logger, build);
            }
            _served = seen;
            LoadAnswers(real, build);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Lack(unreadable.Message);
        }
    }

    private void Show(string real) => current.Take(BuiltFolder.Open(real, assets, TimeProvider.System.GetUtcNow()));

    private void LoadAnswers(string real, string build)
    {
        var archive = ContentArchive.Read(real);
        if (archive.BuildId != build)
        {
            Lack("Indholdet ved siden af hører til en anden udgave.");
            return;
        }
        var result = StaticSite.Create(ContentLoader.Load(archive.Files, []), archive.Options, assets, snapshot: Snapshot(real));
        if (result.Site is not { } site)
        {
            Lack($"Indholdet ved siden af har fejl: {result.Faults[0]}");
            return;
        }
        // Opened now, so that the first to search does not wait.
        _ = site.Search.Index;
        if (site.Search.SnapshotProblem is { } problem) BuiltSiteMessages.Lacking(logger, problem);
        current.Take(site);
    }

    /// <summary>The index as it was written, or no bytes, which is no index.</summary>
    private static byte[] Snapshot(string real)
    {
        var path = Path.Combine(real, SiteSearch.SnapshotAddress[1..]);
        return File.Exists(path) ? File.ReadAllBytes(path) : [];
    }

    private void Lack(string reason)
    {
        var shortcoming = $"Siderne vises, men søgning og beregning svarer ikke med denne udgave: {reason}";
        if (current.Shortcoming != shortcoming) BuiltSiteMessages.Lacking(logger, shortcoming);
        current.Lacks(shortcoming);
    }
}

internal static partial class BuiltSiteMessages
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Udgave {Udgave} vises nu.")]
    public static partial void Switched(ILogger logger, string udgave);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Mangel}")]
    public static partial void Lacking(ILogger logger, string mangel);
}
