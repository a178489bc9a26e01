using System.Text.RegularExpressions;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>A browser tab, and everything in it that a reader should never meet.</summary>
public sealed class Tab : IAsyncDisposable
{
    // What the page itself cuts off is nothing that a reader meets: a search for half a word, the line of the live reload when the tab goes on.
    private const string CutOffByThePage = "net::ERR_ABORTED";
    internal const float LongestWaitInMilliseconds = 60_000;

    // A browser that is asked for its clipboard while another tab writes to it has been seen never to answer.
    private const string RemembersCopies = """
        const write = globalThis.Clipboard?.prototype.writeText
        if (write) Clipboard.prototype.writeText = async function (text) { await write.call(this, text); globalThis.copied = text }
        """;

    private readonly List<string> _troubles = [];
    private readonly Uri _site;

    private Tab(IPage page, Uri site)
    {
        (Page, _site) = (page, site);
        page.Console += (_, message) => Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => Add($"script error: {error}");
        page.RequestFailed += (_, request) => { if (request.Failure != CutOffByThePage) Add($"request failed: {request.Url} {request.Failure}"); };
        page.Response += (_, response) => { if (response.Status >= 400 && !response.Request.IsNavigationRequest) Add($"{response.Status}: {response.Url}"); };
        page.Request += (_, request) => { if (!IsOwn(request.Url)) Add($"request to another host: {request.Url}"); };
    }

    public IPage Page { get; }

    /// <summary>Console messages, failed requests, requests to other hosts and breaches of the content security policy, since last asked.</summary>
    public IReadOnlyList<string> TakeTroubles()
    {
        lock (_troubles)
        {
            string[] taken = [.. _troubles];
            _troubles.Clear();
            return taken;
        }
    }

    public static async Task<Tab> OpenAsync(IBrowser browser, Uri site, BrowserNewContextOptions options)
    {
        options.BaseURL = site.ToString();
        options.Locale ??= "da-DK";
        options.ViewportSize ??= Screen.Wide;
        // A page that glides is somewhere else each time it is looked at. ReducedMotionTests ask for movement.
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(LongestWaitInMilliseconds);
        await context.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error('CSP', event.violatedDirective, event.blockedURI))");
        await context.AddInitScriptAsync(RemembersCopies);
        return new(await context.NewPageAsync(), site);
    }

    /// <summary>Goes to an address on the site, and waits until its fonts are there.</summary>
    public async Task<IResponse> GoToAsync(string address)
    {
        var response = await Page.GotoAsync(address) ?? throw new InvalidOperationException($"{address} gave no answer.");
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");
        return response;
    }

    /// <summary>Waits until the tab has come to an address on the site, where <c>*</c> stands for anything, and its page is there.</summary>
    /// <remarks>Not <c>Page.WaitForURLAsync</c>: it looks at the address and then waits for the next page, and so waits for ever for one that comes in between.</remarks>
    public async Task ArriveAtAsync(string address)
    {
        var awaited = Regex.Escape(new Uri(_site, "/").ToString().TrimEnd('/') + address).Replace("\\*", ".*", StringComparison.Ordinal);
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^{awaited}$"));
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>What the page last put on the clipboard.</summary>
    public Task<string> ReadCopiedAsync() => Page.EvaluateAsync<string>("() => globalThis.copied");

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();

    private bool IsOwn(string url) => url.StartsWith("data:", StringComparison.Ordinal) || _site.IsBaseOf(new(url));

    private void Add(string trouble)
    {
        lock (_troubles) _troubles.Add(trouble);
    }
}
