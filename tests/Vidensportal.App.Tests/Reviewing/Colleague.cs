using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Editing;

namespace Vidensportal.App.Tests.Reviewing;

/// <summary>Somebody with a browser without script, who presses the buttons that stand on the pages.</summary>
internal sealed partial class Colleague(EditingHost host, string who)
{
    private readonly HttpClient _client = host.Client(who);

    public async Task<Shown> Open(string address) => await Read(await _client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>Opens a page and presses a button on it, with what the form holds and what is typed.</summary>
    public async Task<Shown> Press(string address, string button, params (string Name, string Value)[] typed) => await Press(await Open(address), address, button, typed);

    public async Task<Shown> Press(Shown page, string address, string button, params (string Name, string Value)[] typed)
    {
        var form = Form().Matches(page.Html).Select(match => match.Value).First(form => form.Contains($"value=\"{button}\"", StringComparison.Ordinal));
        var kept = Hidden().Matches(form).Select(match => (Name: match.Groups[1].Value, Value: WebUtility.HtmlDecode(match.Groups[2].Value)));
        return await Post(address, [.. kept, .. typed, ("handling", button)]);
    }

    public async Task<Shown> Post(string address, params (string Name, string Value)[] fields) =>
        await Read(await _client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))), TestContext.Current.CancellationToken));

    /// <summary>Writes a new summary and sends it to a colleague.</summary>
    public async Task Write(string entry, string summary, string action = "send")
    {
        var form = await EditForm.OpenAsync(_client, entry);
        form["resume"] = summary;
        var answer = await form.SendAsync(_client, entry, action);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    /// <summary>Approves with every question answered.</summary>
    public async Task<Shown> Approve(string entry)
    {
        var page = await Open(entry + "/gennemsyn");
        return await Press(page, entry + "/gennemsyn", "godkend", [.. Question().Matches(page.Html).Select(match => ("set", match.Groups[1].Value))]);
    }

    private static async Task<Shown> Read(HttpResponseMessage answer) =>
        new((int)answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    [GeneratedRegex("<form .*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"set\" type=\"checkbox\" value=\"([^\"]*)\"")]
    private static partial Regex Question();
}

internal sealed record Shown(int Status, string? Location, string Html)
{
    /// <summary>The page as it is read.</summary>
    public string Text => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(Html, "<[^>]+>", "")), @"\s+", " ");
}
