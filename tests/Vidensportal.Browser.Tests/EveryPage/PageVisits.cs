using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>Each page is visited once, when first asked about; the next one in the list is visited meanwhile.</summary>
public sealed class PageVisits(Portal portal)
{
    private readonly Dictionary<string, Task<PageVisit>> _visits = new(StringComparer.Ordinal);

    public Task<PageVisit> OfAsync(string address)
    {
        lock (_visits)
        {
            var visit = Start(address);
            if (SitePages.Addresses.FirstOrDefault(other => !_visits.ContainsKey(other)) is { } next) Start(next);
            return visit;
        }
    }

    private Task<PageVisit> Start(string address) =>
        _visits.TryGetValue(address, out var started) ? started : _visits[address] = Task.Run(() => VisitAsync(address));

    private async Task<PageVisit> VisitAsync(string address)
    {
        await using var tab = await portal.OpenAsync();
        return await PageVisit.MakeAsync(tab, address);
    }
}
