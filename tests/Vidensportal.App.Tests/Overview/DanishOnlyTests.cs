using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Overview;

/// <summary>Every page that an editor meets speaks Danish, in what is read and in what is read aloud, and has its dates as Danes write them.</summary>
public sealed partial class DanishOnlyTests : IAsyncLifetime
{
    // Words that stand in most English sentences or on most English buttons, and in no Danish ones.
    private static readonly HashSet<string> English = new(
        "the and of is are was were been with without from this these those that there their they you your yours our we what which who when where why how not no yes please save saved saving delete deleted remove edit edited publish published draft drafts review reviewed approve approved schedule scheduled upload uploaded download settings search results user users password login logout sign submit cancel close open next previous page pages file files image images picture error errors warning warnings failed invalid required missing unknown update updated create created new change changes changed history comment comments author title name date today yesterday tomorrow january february march may june july october december monday tuesday wednesday thursday friday saturday sunday true false null undefined".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private EditingHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await EditingHost.StartAsync(Repository.Content);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task No_page_of_the_editors_has_an_English_word_or_a_foreign_date()
    {
        Prepare();
        // A source keeps its own title, also an English one.
        var titles = _host.Store.List().Select(entry => entry.Title).Where(title => title.Contains(' ', StringComparison.Ordinal)).OrderByDescending(title => title.Length).ToList();
        var faults = new List<string>();
        foreach (var (who, address) in Addresses())
        {
            using var answer = await _host.Client(who).GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"da\">", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            var text = titles.Aggregate(TextOf(page), (rest, title) => rest.Replace(title, " ", StringComparison.Ordinal));
            faults.AddRange(Words().Matches(text).Select(match => match.Value).Where(word => English.Contains(word)).Distinct().Select(word => $"{address}: {word}"));
            faults.AddRange(ForeignDates().Matches(text).Select(match => $"{address}: {match.Value}"));
        }

        Assert.Empty(faults.Distinct());
    }

    private static IEnumerable<(string Who, string Address)> Addresses() =>
    [
        ("anna", "/redaktion/"), ("bo", "/redaktion/"), ("carl", "/redaktion/"), ("erik", "/redaktion/"), ("anna", "/redaktion/?liste=mine"), ("bo", "/redaktion/?liste=til-gennemsyn"),
        ("anna", "/redaktion/medier/"), ("carl", "/redaktion/medier/slet/?fil=medier/findes-ikke.png"), ("anna", "/redaktion/log/"), ("anna", "/redaktion/log/?fra=ikke-en-dato"), ("anna", "/redaktion/hjaelp/"),
        ("anna", "/redaktion/ny/"), ("anna", "/redaktion/indhold/?q=findes-slet-ikke"), ("anna", "/redaktion/indhold/findes/ikke.md"),
        ("anna", "/redaktion/indhold/modellen/faerre-sager.md"), ("bo", "/redaktion/indhold/modellen/faerre-sager.md/gennemsyn"), ("anna", "/redaktion/indhold/modellen/faerre-sager.md/historik"),
        ("carl", "/redaktion/indhold/modellen/faerre-sager.md/udgiv"), ("carl", "/redaktion/indhold/modellen/faerre-sager.md/traek-tilbage"), ("anna", "/redaktion/papirkurv/"), ("anna", "/redaktion/indhold/fakta/F33.yaml"), ("anna", "/redaktion/medier/fil/medier/findes-ikke.png"),
    ];

    /// <summary>Something in every list, so that its words are looked at too.</summary>
    private void Prepare()
    {
        var (first, second) = (EntryPath.TryParse("modellen/faerre-sager.md")!, EntryPath.TryParse("modellen/tidligt-ind.md")!);
        foreach (var path in (EntryPath[])[first, second])
        {
            var working = _host.Store.Find(path)!.Working!;
            _host.Store.Save(path, working.Text + "\nEn sætning.\n", working.Token, [], EditingHost.Editor("anna"));
        }
        _host.Store.Submit(first, _host.Store.Find(first)!.Draft!.Tip, "Se på tallet.", EditingHost.Editor("anna"));
        _host.Store.KeepUnsaved(second, "Ikke gemt.", EditingHost.Editor("anna"));
        _host.ShowAsOf(new DateOnly(2028, 6, 1));
    }

    /// <summary>What is read, and what is read aloud instead of it. Not what is code: addresses and names of files.</summary>
    private static string TextOf(string page)
    {
        var body = Unread().Replace(page, " ");
        var aloud = Attributes().Matches(body).Select(match => match.Groups[1].Value);
        return WebUtility.HtmlDecode($"{Tags().Replace(body, " ")} {string.Join(' ', aloud)}");
    }

    [GeneratedRegex(@"<(script|style|code|textarea|svg)\b.*?</\1>|<span class=""(?:overview__note|content-list__path)"">.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Unread();

    [GeneratedRegex(@"\s(?:aria-label|alt|title|placeholder|aria-description)=""([^""]*)""")]
    private static partial Regex Attributes();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?<![\p{L}\d./_-])\p{L}+(?![\p{L}\d/_]|[.-]\p{L})")]
    private static partial Regex Words();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b(?:AM|PM)\b")]
    private static partial Regex ForeignDates();
}
