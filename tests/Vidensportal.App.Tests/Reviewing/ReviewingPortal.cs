using Vidensportal.App.Tests.Editing;
using Vidensportal.App.Tests.SignIn;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Reviewing;

/// <summary>The portal's own content with four colleagues, for the tests of one class: each takes a text of its own.</summary>
public sealed class ReviewingPortal : IAsyncLifetime
{
    internal ManualClock Clock { get; } = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public EditingHost Host { get; private set; } = null!;

    /// <summary>Writes.</summary>
    internal Colleague Anna => new(Host, "anna");

    /// <summary>Writes and approves.</summary>
    internal Colleague Bo => new(Host, "bo");

    /// <summary>Publishes.</summary>
    internal Colleague Carl => new(Host, "carl");

    /// <summary>Approves and publishes.</summary>
    internal Colleague Dora => new(Host, "dora");

    public async ValueTask InitializeAsync() => Host = await EditingHost.StartAsync(Repository.Content, isLive: true, Clock);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal static string AddressOf(string path) => "/redaktion/indhold/" + path;

    internal Draft? DraftOf(string path) => Host.Store.Find(EntryPath.TryParse(path)!)?.Draft;

    internal IReadOnlyList<Change> HistoryOf(string path) => Host.Store.History(EntryPath.TryParse(path)!);

    internal async Task<(int Status, string Html)> ReadersPage(string address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Host.Address };
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
