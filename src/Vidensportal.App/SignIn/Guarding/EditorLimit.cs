using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.SignIn.Guarding;

/// <summary>So many times a minute, and what is answered to the rest.</summary>
internal sealed class EditorLimit(int timesAMinute, string title) : IRateLimiterPolicy<string>
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => (rejected, _) =>
    {
        var http = rejected.HttpContext;
        http.Response.Headers.RetryAfter = Minute.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        const string advice = "Intet er gået tabt. Vent et minut, gå tilbage, og prøv igen.";
        var on = http.FindEditor() is null ? new EditorLink("Til log ind", EditorPages.Root + "log-ind/") : new EditorLink("Til oversigten", EditorPages.Root);
        return new(http.IsFromScript()
            ? ProblemAnswer.SendToEditor(http, StatusCodes.Status429TooManyRequests, title, advice)
            : http.RequestServices.GetRequiredService<EditorPages>().SendMessage(http, StatusCodes.Status429TooManyRequests, title, [advice], on));
    };

    public RateLimitPartition<string> GetPartition(HttpContext http)
    {
        if (!RequestOrigin.Changes(http.Request) && !http.IsFromScript()) return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetSlidingWindowLimiter(Key(http), _ => new() { PermitLimit = timesAMinute, Window = Minute, SegmentsPerWindow = 6, QueueLimit = 0 });
    }

    private static string Key(HttpContext http) => http.FindEditor() is { } editor ? "person " + editor.Person.Id : "adresse " + ClientAddress.Of(http);
}
