using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vidensportal.App.Hosting;

namespace Vidensportal.App.Operation;

/// <summary>A program that has been asked to stop finishes what it has, but takes nothing new.</summary>
internal sealed class RunningHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested ? HealthCheckResult.Unhealthy("Programmet er ved at lukke.") : HealthCheckResult.Healthy("Kører."));
}

/// <summary>Whether there are pages to show, and whether they are the newest.</summary>
internal sealed class ContentHealth(CurrentSite current) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        current.Files is null ? HealthCheckResult.Unhealthy($"Der er ingen sider at vise. Fejl i indholdet: {current.Faults.Count}.")
        : current.Shortcoming is { } shortcoming ? HealthCheckResult.Degraded(shortcoming)
        : current.Faults.Count > 0 ? HealthCheckResult.Degraded($"Fejl i indholdet: {current.Faults.Count}. Den seneste portal uden fejl vises.")
        : current.Site is null ? HealthCheckResult.Unhealthy("Indholdet læses.")
        : HealthCheckResult.Healthy($"{current.Site.Plan.Pages.Count} sider."));
}

/// <summary>Whether searches can be answered. Asking makes the index, if nobody has searched yet.</summary>
internal sealed class IndexHealth(CurrentSite current) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        if (current.Site is not { } site) return current.Shortcoming is { } shortcoming ? HealthCheckResult.Degraded(shortcoming) : HealthCheckResult.Unhealthy("Der er ikke noget at søge i endnu.");
        var documents = site.Search.Index.DocumentCount;
        return site.Search.SnapshotProblem is { } problem ? HealthCheckResult.Degraded(problem) : HealthCheckResult.Healthy($"{documents} dokumenter.");
    }
}
