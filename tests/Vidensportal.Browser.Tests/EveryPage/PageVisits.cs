using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>
/// Each page is visited once, when first asked about. A tab goes through several pages, because a new one costs more than a
/// small page; while the tests ask about some, the next are visited.
/// </summary>
public sealed class PageVisits(Portal portal) : IDisposable
{
    private const int PagesPerTab = 8;
    private const int TabsAtATime = 2;
    private readonly SemaphoreSlim _turns = new(TabsAtATime);
    private readonly Dictionary<string, TaskCompletionSource<PageVisit>> _visits =
        SitePages.Addresses.ToDictionary(address => address, _ => new TaskCompletionSource<PageVisit>(TaskCreationOptions.RunContinuationsAsynchronously), StringComparer.Ordinal);

    private readonly List<string[]> _waiting = [.. SitePages.Addresses.Chunk(PagesPerTab)];

    public Task<PageVisit> OfAsync(string address)
    {
        lock (_waiting)
        {
            // One ahead and no more: the tests of other classes want their share of the machine too.
            if (_waiting.Find(round => round.Contains(address)) is { } own)
            {
                Start(own);
                Start(_waiting.FirstOrDefault());
            }
        }
        return _visits[address].Task;
    }

    public void Dispose() => _turns.Dispose();

    private void Start(string[]? round)
    {
        if (round is null) return;
        _waiting.Remove(round);
        _ = Task.Run(() => VisitAsync(round));
    }

    private async Task VisitAsync(string[] round)
    {
        await _turns.WaitAsync();
        try
        {
            var unscripted = await ReadWithoutScriptsAsync(round);
            await using var tab = await portal.OpenAsync();
            foreach (var address in round)
            {
                try
                {
                    _visits[address].SetResult(await PageVisit.MakeAsync(tab, address, unscripted[address]));
                }
                catch (Exception trouble) when (trouble is PlaywrightException or TimeoutException)
                {
                    _visits[address].SetException(trouble);
                }
            }
        }
        catch (Exception trouble)
        {
            foreach (var address in round) _visits[address].TrySetException(trouble);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<Dictionary<string, string>> ReadWithoutScriptsAsync(string[] round)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = false });
        foreach (var address in round)
        {
            await tab.GoToAsync(address);
            texts[address] = await tab.Page.ReadTextAsync();
        }
        return texts;
    }
}
