using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Vidensportal.Benchmarks.Publishing;

/// <summary>An editor's browser without script: keeps cookies, and sends the forms that it has been given.</summary>
internal sealed partial class EditorBrowser : IDisposable
{
    private const string Password = "hest-trappe-morgen-kaffe";
    private readonly HttpClient _http;
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);

    private EditorBrowser(int port) => _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}")) };

    /// <summary>Signs in as somebody new who writes and publishes.</summary>
    public static async Task<EditorBrowser> SignIn(string program, string dataFolder, int port)
    {
        using var added = Process.Start(new ProcessStartInfo(program, ["user", "add", "maaler", "--name", "Måler", "--role", "forfatter", "--role", "udgiver", "--data", dataFolder]) { RedirectStandardOutput = true })!;
        var key = Key().Match(await added.StandardOutput.ReadToEndAsync()).Value;
        await added.WaitForExitAsync();
        var browser = new EditorBrowser(port);
        await browser.Post("/redaktion/velkommen/?" + key, await browser.Get("/redaktion/velkommen/?" + key), [new("noegle", key[(key.IndexOf('=', StringComparison.Ordinal) + 1)..]), new("adgangskode", Password), new("gentag", Password)]);
        return browser;
    }

    public async Task<string> Get(string address)
    {
        using var answer = await Send(new(HttpMethod.Get, address));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <param name="page">The page that the form stands on.</param>
    /// <exception cref="InvalidOperationException">It did not lead on: something was refused.</exception>
    public async Task Post(string address, string page, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        using var answer = await Send(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([.. fields, new("_kontrol", Hidden(page, "_kontrol"))]) });
        if (answer.StatusCode != HttpStatusCode.SeeOther) throw new InvalidOperationException($"{address}: {answer.StatusCode}\n{await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>What a page carries along in a form.</summary>
    public static string Hidden(string page, string name) => WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\" value=\"([^\"]*)\"").Groups[1].Value);

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        using (request)
        {
            if (_cookies.Count > 0) request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", _cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            request.Headers.Add("Origin", _http.BaseAddress!.GetLeftPart(UriPartial.Authority));
            var answer = await _http.SendAsync(request);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
                _cookies[cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]] = cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(';')[0];
            return answer;
        }
    }

    [GeneratedRegex(@"noegle=\S+")]
    private static partial Regex Key();
}
