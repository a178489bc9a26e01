using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.Settings;

namespace Vidensportal.App.Searching;

/// <summary>Keeps the counted searches in a file of the data folder: written aside and moved into place every minute and at the end.</summary>
internal sealed class SearchLogFile(SearchLog log, string path, ILogger<SearchLogFile> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    /// <summary>What was counted before; nothing when there is no file, or another one in its place.</summary>
    public static IReadOnlyList<CountedSearch> Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<List<CountedSearch>>(File.ReadAllBytes(path)) ?? [] : [];
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            if (unreadable is JsonException) PutAside(path);
            return [];
        }
    }

    /// <summary>Counting goes on; what cannot be read is kept for whoever wants to look.</summary>
    private static void PutAside(string path)
    {
        try
        {
            File.Move(path, path + ".ulaeselig", overwrite: true);
        }
        catch (IOException)
        {
            // Another program was faster, or may not: the next writing takes the file's place.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) Write();
        }
        catch (OperationCanceledException)
        {
            Write();
        }
    }

    public void Write()
    {
        if (log.Changed() is not { } searches) return;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllBytes(path + ".ny", JsonSerializer.SerializeToUtf8Bytes(searches, Json));
            File.Move(path + ".ny", path, overwrite: true);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            // Searching goes on with a full disk; the counts are written when there is room.
            log.WasNotWritten();
            SearchLogMessages.NotWritten(logger, path, full);
        }
    }
}

internal static class SearchLogServices
{
    public static void AddSearchLog(this WebApplicationBuilder builder, HostSettings settings)
    {
        var path = Path.Combine(settings.DataFolder, "soegelog.json");
        builder.Services.AddSingleton(_ => new KeptAnswers())
            .AddSingleton(_ => new SearchLog(() => Commands.SharedOptions.Today(TimeProvider.System), SearchLogFile.Read(path)))
            .AddSingleton(provider => new SearchLogFile(provider.GetRequiredService<SearchLog>(), path, provider.GetRequiredService<ILogger<SearchLogFile>>()))
            .AddHostedService(provider => provider.GetRequiredService<SearchLogFile>());
    }
}

internal static partial class SearchLogMessages
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Søgeloggen kunne ikke skrives til {Path}. Den prøves igen om lidt.")]
    public static partial void NotWritten(ILogger logger, string path, Exception reason);
}
