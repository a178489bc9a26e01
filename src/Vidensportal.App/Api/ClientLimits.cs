using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Vidensportal.App.Hosting;

namespace Vidensportal.App.Api;

/// <summary>How often one client may ask for what costs work: the API, a search, a calculation. Files are for everybody.</summary>
internal static class ClientLimits
{
    private const string Calculations = "/api/v1/beregninger";
    private static readonly string[] PagesMadeForOne = ["/soeg", "/beregner", "/kommuner", "/kom-i-gang/til-moedet"];

    public static IServiceCollection AddClientLimits(this IServiceCollection services, ApiLimits limits) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, string Client)>(http => KindOf(http.Request) switch
        {
            null => RateLimitPartition.GetNoLimiter(("", "")),
            Calculations => RateLimitPartition.GetTokenBucketLimiter((Calculations, ClientAddress.Of(http)), _ => Bucket(limits.CalculationsPerMinute, limits.CalculationsAtOnce)),
            var kind => RateLimitPartition.GetTokenBucketLimiter((kind, ClientAddress.Of(http)), _ => Bucket(limits.CallsPerMinute, limits.CallsAtOnce)),
        });
        options.OnRejected = (rejected, _) => new(Reject(rejected));
    });

    /// <summary>A program is told in JSON, a reader on a page.</summary>
    private static Task Reject(OnRejectedContext rejected)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? Math.Max(1, (int)Math.Ceiling(left.TotalSeconds)) : 1;
        http.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return http.Request.Path.StartsWithSegments("/api") ? ProblemAnswer.Send(http, StatusCodes.Status429TooManyRequests) : SiteEndpoint.AnswerTooOften(http);
    }

    private static string? KindOf(HttpRequest request) =>
        request.Path.StartsWithSegments(Calculations) || request.Path.StartsWithSegments("/beregner") && request.QueryString.HasValue ? Calculations
        : request.Path.StartsWithSegments("/api") || PagesMadeForOne.Any(page => request.Path.StartsWithSegments(page)) && request.QueryString.HasValue ? "/api"
        : null;

    /// <summary>Filled up ten times a second at most, a whole call at a time.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int perMinute, int atOnce)
    {
        var perPeriod = Math.Max(1, perMinute / 600);
        return new() { TokenLimit = atOnce, TokensPerPeriod = perPeriod, ReplenishmentPeriod = TimeSpan.FromMinutes((double)perPeriod / perMinute), QueueLimit = 0, AutoReplenishment = true };
    }
}
