using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Hosting;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>Somebody with a browser of their own, behind a proxy that speaks TLS: keeps cookies, sends forms as they stand on the page, and follows nothing unasked.</summary>
/// <param name="portal">The program when it runs in a process of its own; null when the test runs it itself.</param>
internal sealed partial class EditorVisitor(HttpClient client, ServingPortal? portal = null)
{
    public EditorVisitor(ServingPortal portal) : this(portal.Client, portal)
    {
    }

    private static int _visitors;
    private readonly string _address = AddressOf(Interlocked.Increment(ref _visitors));

    public Dictionary<string, string> Cookies { get; } = new(StringComparer.Ordinal);

    /// <summary>The headers of the next request, beside those of a browser; a value of null takes one away.</summary>
    public Dictionary<string, string?> NextHeaders { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string Origin => $"https://localhost:{client.BaseAddress!.Port}";

    public Task<Answer> Get(string address) => Send(new(HttpMethod.Get, address));

    /// <summary>Gets a page and sends the form on it that has this address.</summary>
    public async Task<Answer> Submit(string page, string action, params (string Name, string Value)[] fields) => await Submit(await Get(page), action, fields);

    public Task<Answer> Submit(Answer page, string action, params (string Name, string Value)[] fields)
    {
        var form = Forms().Matches(page.Html).Select(match => match.Value).First(form => WebUtility.HtmlDecode(Action().Match(form).Groups[1].Value).StartsWith(action, StringComparison.Ordinal));
        var hidden = Hidden().Matches(form).Select(match => (Name: match.Groups[1].Value, Value: WebUtility.HtmlDecode(match.Groups[2].Value)));
        return Post(WebUtility.HtmlDecode(Action().Match(form).Groups[1].Value), [.. hidden, .. fields]);
    }

    public Task<Answer> Post(string address, params (string Name, string Value)[] fields) =>
        Send(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) });

    public async Task<Answer> Send(HttpRequestMessage request)
    {
        using (request)
        {
            var headers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { ["X-Forwarded-Proto"] = "https", ["X-Forwarded-For"] = _address };
            if (request.Method != HttpMethod.Get) (headers["Origin"], headers["Sec-Fetch-Site"]) = (Origin, "same-origin");
            if (Cookies.Count > 0) headers["Cookie"] = string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"));
            foreach (var (name, value) in NextHeaders) headers[name] = value;
            NextHeaders.Clear();
            foreach (var (name, value) in headers.Where(header => header.Value is not null)) request.Headers.TryAddWithoutValidation(name, value);
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            if (answer.Headers.TryGetValues("Set-Cookie", out var cookies)) foreach (var cookie in cookies) Keep(cookie);
            return new((int)answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                answer.Headers.Concat(answer.Content.Headers).ToDictionary(header => header.Key, header => string.Join("; ", header.Value), StringComparer.OrdinalIgnoreCase));
        }
    }

    /// <summary>Makes the first account with the link that the program printed.</summary>
    public async Task<Answer> CreateFirst(string id = "asta", string password = "hest-trappe-morgen-kaffe")
    {
        var link = Regex.Match(await portal!.Line("/redaktion/opret/"), "/redaktion/opret/.*").Value;
        return await Submit(link, "/redaktion/opret/", ("navn", "Asta Ærø"), ("brugernavn", id), ("mail", "asta@eksempel.dk"), ("adgangskode", password), ("gentag", password));
    }

    public Task<Answer> SignIn(string name, string password, string query = "") => Submit("/redaktion/log-ind/" + query, "/redaktion/log-ind/", ("brugernavn", name), ("adgangskode", password));

    /// <summary>Invites a colleague, and lets the colleague choose a password in a browser of their own.</summary>
    public async Task<EditorVisitor> Invite(string id, params string[] roles)
    {
        var invited = await Submit("/redaktion/personer/ny/", "/redaktion/personer/ny/", [("navn", $"Navn {id}"), ("brugernavn", id), ("mail", ""), .. roles.Select(role => ("roller", role))]);
        var link = Regex.Match(WebUtility.HtmlDecode(invited.Html), "/redaktion/velkommen/[^<\"]+").Value;
        var colleague = new EditorVisitor(client, portal);
        var welcomed = await colleague.Submit(link, "/redaktion/velkommen/", ("adgangskode", "blå-hest-under-broen"), ("gentag", "blå-hest-under-broen"));
        Assert.Equal(303, welcomed.Status);
        return colleague;
    }

    private static string AddressOf(int visitor) => string.Create(CultureInfo.InvariantCulture, $"198.51.{visitor / 250}.{visitor % 250 + 1}");

    private void Keep(string cookie)
    {
        var (name, rest) = (cookie[..cookie.IndexOf('=', StringComparison.Ordinal)], cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var value = rest.Split(';')[0];
        if (value.Length == 0) Cookies.Remove(name);
        else Cookies[name] = value;
    }

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();
}

internal sealed record Answer(int Status, string? Location, string Html, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>The page as it is read.</summary>
    public string Text => WebUtility.HtmlDecode(Regex.Replace(Html, "<[^>]+>", ""));
}
