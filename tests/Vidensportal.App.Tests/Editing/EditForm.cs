using System.Net;
using System.Text.RegularExpressions;

namespace Vidensportal.App.Tests.Editing;

/// <summary>A form as a browser reads it from a page, to be filled in and sent.</summary>
internal sealed partial class EditForm
{
    private readonly List<KeyValuePair<string, string>> _fields;

    private EditForm(string page, List<KeyValuePair<string, string>> fields) => (Page, _fields) = (page, fields);

    public string Page { get; }

    public string this[string name]
    {
        get => _fields.First(pair => pair.Key == name).Value;
        set
        {
            var at = _fields.FindIndex(pair => pair.Key == name);
            if (at < 0) _fields.Add(new(name, value));
            else _fields[at] = new(name, value);
        }
    }

    public IEnumerable<string> Names => _fields.Select(pair => pair.Key);

    public static async Task<EditForm> OpenAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {page}");
        return Of(page);
    }

    public static EditForm Of(string page)
    {
        var form = Form().Match(page).Value;
        var fields = new List<KeyValuePair<string, string>>();
        foreach (Match input in Field().Matches(form))
        {
            var tag = input.Groups["tag"].Value;
            var name = Attribute(tag, "name");
            if (name is null || Attribute(tag, "type") is "submit" || tag.StartsWith("button", StringComparison.Ordinal)) continue;
            if (Attribute(tag, "type") is "checkbox" or "radio" && !tag.Contains(" checked", StringComparison.Ordinal)) continue;
            if (tag.StartsWith("select", StringComparison.Ordinal))
            {
                var options = input.Groups["inner"].Value;
                fields.Add(new(name, WebUtility.HtmlDecode(Selected().Match(options) is { Success: true } selected ? selected.Groups[1].Value : FirstOption().Match(options).Groups[1].Value)));
            }
            else if (tag.StartsWith("textarea", StringComparison.Ordinal))
            {
                var value = WebUtility.HtmlDecode(input.Groups["inner"].Value);
                fields.Add(new(name, value.StartsWith('\n') ? value[1..] : value));
            }
            else fields.Add(new(name, WebUtility.HtmlDecode(Attribute(tag, "value") ?? (Attribute(tag, "type") is "checkbox" ? "on" : ""))));
        }
        return new(page, fields);
    }

    public Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string action)
    {
        var fields = _fields.Append(new("handling", action));
        return client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"""\s{name}="([^"]*)" """.TrimEnd()) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("""<form class="editor-form.*?</form>""", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<(?<tag>(?:textarea|select)\\b[^>]*)>(?<inner>.*?)</(?:textarea|select)>|<(?<tag>(?:input|button)\\b[^>]*)>", RegexOptions.Singleline)]
    private static partial Regex Field();

    [GeneratedRegex("""<option value="([^"]*)" selected""")]
    private static partial Regex Selected();

    [GeneratedRegex("""<option value="([^"]*)" """)]
    private static partial Regex FirstOption();
}
