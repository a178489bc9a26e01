using Microsoft.Extensions.Diagnostics.HealthChecks;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.App.Live;

/// <summary>Whether editors can save, and whether what they publish gets where it shall. Readers get their pages either way.</summary>
internal sealed class StoreHealth(ContentStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        store.ReadOnlyReason is { } reason ? HealthCheckResult.Degraded(reason)
        : store.Outbox is { LastError: { } error } outbox ? HealthCheckResult.Degraded($"{outbox.Waiting} udgivelser er ikke sendt videre. {error}")
        : HealthCheckResult.Healthy("Der kan gemmes."));
}
