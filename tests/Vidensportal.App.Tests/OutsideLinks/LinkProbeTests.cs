using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Vidensportal.App.Hosting;
using Vidensportal.App.OutsideLinks;

namespace Vidensportal.App.Tests.OutsideLinks;

/// <summary>Asking after links, over real HTTP to a server of the test's own: only here may this machine be asked.</summary>
public sealed class LinkProbeTests : IAsyncLifetime
{
    private const string Portal = "https://portal.example.dk";
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly ConcurrentDictionary<string, string> _agents = new();
    private WebApplication _server = null!;
    private int _atOnce;
    private int _most;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(Answer);
        await _server.StartAsync();
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/findes", null)]
    [InlineData("/kun-get", null)]
    [InlineData("/for-mennesker", null)]
    [InlineData("/flyttet", null)]
    [InlineData("/vaek", "findes ikke (404)")]
    [InlineData("/taget-ned", "er taget ned (410)")]
    [InlineData("/i-stykker", "svarer med en fejl (503)")]
    [InlineData("/i-ring", "sender videre i ring")]
    [InlineData("/stille", "svarer ikke inden for rimelig tid")]
    [InlineData("/afbrudt", "svarer ikke")]
    public async Task Each_answer_has_its_words(string path, string? problem)
    {
        using var probe = new LinkProbe(IPAddress.IsLoopback, Portal, TimeSpan.FromSeconds(path == "/stille" ? 1 : 30));

        Assert.Equal(problem, (await probe.Ask(At(path), TestContext.Current.CancellationToken)).Problem);
    }

    [Fact]
    public async Task A_page_is_asked_for_by_its_head_alone_and_told_who_asks()
    {
        using var probe = new LinkProbe(IPAddress.IsLoopback, Portal, LinkProbe.Patience);

        await probe.Ask(At("/findes"), TestContext.Current.CancellationToken);

        Assert.Equal(["HEAD /findes"], _asked);
        Assert.Equal("Vidensportal-linkkontrol/1.0 (+https://portal.example.dk)", _agents["/findes"]);
    }

    [Theory]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://localhost")]
    [InlineData("http://[::1]")]
    [InlineData("http://[::ffff:127.0.0.1]")]
    [InlineData("http://2130706433")]
    [InlineData("http://0x7f.1")]
    public async Task Nothing_on_this_machine_is_ever_asked(string host)
    {
        using var probe = new LinkProbe(OpenNet.Has, Portal, LinkProbe.Patience);

        var answer = await probe.Ask($"{host}:{new Uri(At("/")).Port}/hemmeligt", TestContext.Current.CancellationToken);

        Assert.NotNull(answer.Problem);
        Assert.Empty(_asked);
    }

    [Fact]
    public async Task A_redirect_from_an_open_place_to_a_closed_one_is_not_followed()
    {
        // The first connection is let through, as to the open net; the one after the redirect is looked at by the real rule.
        var connections = 0;
        using var probe = new LinkProbe(address => Interlocked.Increment(ref connections) == 1 || OpenNet.Has(address), Portal, LinkProbe.Patience);

        var answer = await probe.Ask(At("/til-det-lukkede"), TestContext.Current.CancellationToken);

        Assert.Equal("fører til en adresse, som ikke er på det åbne net", answer.Problem);
        Assert.DoesNotContain(_asked, line => line.EndsWith("/hemmeligt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2a00:1450:400e::1", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    public void The_open_net_is_what_anybody_can_reach(string address, bool isOpen) => Assert.Equal(isOpen, OpenNet.Has(IPAddress.Parse(address)));

    [Theory]
    [InlineData("ftp://example.dk/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://bruger:kode@example.dk/")]
    [InlineData("noget andet")]
    public async Task What_is_no_page_is_never_asked_for(string address)
    {
        using var probe = new LinkProbe(_ => true, Portal, LinkProbe.Patience);

        Assert.Equal("er ikke en adresse, der kan åbnes", (await probe.Ask(address, TestContext.Current.CancellationToken)).Problem);
    }

    [Fact]
    public async Task Of_one_machine_two_links_are_asked_for_at_once_and_all_in_the_end()
    {
        using var probe = new LinkProbe(IPAddress.IsLoopback, Portal, TimeSpan.FromSeconds(60));
        var links = Enumerable.Range(0, 12).Select(number => At($"/langsom/{number}")).ToList();

        var results = await LinkRound.Run(links, probe, new Dictionary<string, LinkResult>(), new DateOnly(2026, 11, 22), TestContext.Current.CancellationToken);

        Assert.Equal(12, results.Count);
        Assert.All(results, result => Assert.Null(result.Problem));
        Assert.InRange(_most, 1, 2);
    }

    [Fact]
    public void A_silent_machine_is_told_of_after_three_nights_and_a_missing_page_at_once()
    {
        var day = new DateOnly(2026, 11, 20);
        var silent = LinkResult.After(null, "https://example.dk/", LinkAnswer.Silent("svarer ikke"), day);
        Assert.False(silent.IsDead);
        silent = LinkResult.After(silent, silent.Address, LinkAnswer.Silent("svarer ikke"), day.AddDays(1));
        Assert.False(silent.IsDead);
        silent = LinkResult.After(silent, silent.Address, LinkAnswer.Silent("svarer med en fejl (500)"), day.AddDays(2));
        Assert.True(silent.IsDead);
        Assert.Equal(day, silent.Since);
        Assert.False(LinkResult.After(silent, silent.Address, LinkAnswer.Alive, day.AddDays(3)).IsDead);

        Assert.True(LinkResult.After(null, "https://example.dk/", LinkAnswer.Gone("findes ikke (404)"), day).IsDead);
    }

    [Fact]
    public void The_report_is_there_after_a_restart_and_a_broken_one_is_begun_anew()
    {
        using var folder = new Testing.TemporaryFolder();
        new LinkReport(folder["links.json"]).Take(DateTimeOffset.UnixEpoch, [new("https://example.dk/å", "findes ikke (404)", true, 2, new DateOnly(2026, 11, 20))]);

        Assert.Equal(2, new LinkReport(folder["links.json"]).FindDead("https://example.dk/å")!.Nights);
        Assert.Equal(DateTimeOffset.UnixEpoch, new LinkReport(folder["links.json"]).At);
        File.WriteAllText(folder["links.json"], "{\"Results\": nul");
        Assert.Null(new LinkReport(folder["links.json"]).At);
    }

    [Fact]
    public async Task Links_are_asked_after_each_night_at_half_past_two()
    {
        using var folder = new Testing.TemporaryFolder();
        folder.Write(Testing.ContentDefaults.Complete(""));
        var current = new CurrentSite(false, TimeProvider.System);
        current.Take(Site.StaticSite.Create(Content.Library.ContentLoader.LoadFolder(folder.FullPath), new() { AsOf = new(2026, 11, 22) }, Site.ThemeAssets.Load()));
        var report = new LinkReport(folder["links.json"]);
        var clock = new SteppedClock(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        using var check = new NightlyLinkCheck(current, report, clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<NightlyLinkCheck>.Instance);
        await check.StartAsync(TestContext.Current.CancellationToken);

        await clock.MoveTo(new(2026, 11, 23, 1, 29, 59, TimeSpan.Zero));
        Assert.Null(report.At);
        await clock.MoveTo(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(new(2026, 11, 23, 1, 30, 0, TimeSpan.Zero), report.At);
        await clock.MoveTo(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero), report.At);

        await check.StopAsync(TestContext.Current.CancellationToken);
    }

    private string At(string path) => _server.Urls.First() + path;

    private async Task Answer(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        _asked.Enqueue($"{http.Request.Method} {path}");
        _agents[path] = http.Request.Headers.UserAgent.ToString();
        InterlockedMax(Interlocked.Increment(ref _atOnce));
        try
        {
            switch (path)
            {
                case "/kun-get" when http.Request.Method == "HEAD": http.Response.StatusCode = 404; break;
                case "/for-mennesker": http.Response.StatusCode = 403; break;
                case "/flyttet": http.Response.Redirect("/findes"); break;
                case "/i-ring": http.Response.Redirect("/i-ring"); break;
                case "/til-det-lukkede": http.Response.Redirect($"http://localhost:{http.Request.Host.Port}/hemmeligt"); break;
                case "/vaek": http.Response.StatusCode = 404; break;
                case "/taget-ned": http.Response.StatusCode = 410; break;
                case "/i-stykker": http.Response.StatusCode = 503; break;
                case "/stille": await Task.Delay(TimeSpan.FromSeconds(20), http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default); break;
                case "/afbrudt": http.Abort(); break;
                case var slow when slow.StartsWith("/langsom/", StringComparison.Ordinal): await Task.Delay(30); break;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private void InterlockedMax(int now)
    {
        for (var seen = _most; now > seen; seen = _most) Interlocked.CompareExchange(ref _most, now, seen);
    }
}
