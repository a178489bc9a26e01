using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Vidensportal.Site.Tests.RealContent;

/// <summary>What holds for every page of the portal.</summary>
public sealed partial class EveryPageTests(RealSite real) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_link_and_every_reference_leads_to_a_file_of_the_site_and_to_an_anchor_in_it()
    {
        var pages = real.Pages.ToDictionary(page => page.Path, page => page.Html);

        Assert.Empty(real.Pages.SelectMany(page => References(page.Html).Where(target => IsInternal(target) && !Leads(page.Html, target)).Select(target => $"{page.Path}: {target}")));

        bool Leads(IHtmlDocument from, string target)
        {
            var (address, anchor) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, "");
            // What the calculator's links have filled in is answered by the page itself.
            address = address.Split('?')[0];
            if (address.Length > 0 && real.FileAt(address) is null) return false;
            var page = address.Length == 0 ? from : pages.GetValueOrDefault(real.FileAt(address)!.Path);
            return anchor.Length == 0 || page?.GetElementById(anchor) is not null;
        }
    }

    [Fact]
    public void Every_address_in_machine_readable_files_is_a_page()
    {
        var baseUrl = real.Site.Plan.BaseUrl;
        var machineRead = real.Site.Files.Where(file => Path.GetExtension(file.Path) is ".xml" or ".json" or ".csv" or ".txt").Select(file => Encoding.UTF8.GetString(file.Bytes));

        var addresses = machineRead.SelectMany(text => Regex.Matches(text, Regex.Escape(baseUrl) + "(/[^\"<,\\s#]*)").Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.NotEmpty(addresses);
        Assert.All(addresses, address => Assert.True(real.FileAt(address) is not null, address));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        var seen = new HashSet<string> { "index.html" };
        var queue = new Queue<string>(seen);
        var pages = real.Pages.ToDictionary(page => page.Path, page => page.Html);
        while (queue.TryDequeue(out var path))
            foreach (var target in pages[path].QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                if (real.FileAt(target) is { } file && pages.ContainsKey(file.Path) && seen.Add(file.Path)) queue.Enqueue(file.Path);

        Assert.Equal(["404.html", "429.html"], real.Themed.Select(page => page.Path).Except(seen));
    }

    [Fact]
    public void Ids_are_unique_within_a_page() =>
        Empty(page => page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key!));

    [Fact]
    public void What_refers_to_an_id_finds_it() =>
        Empty(page => ((string[])["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "list", "form"])
            .SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')).Where(id => page.GetElementById(id) is null).Select(id => $"{name}={id}")));

    [Fact]
    public void There_is_one_h1() =>
        Empty(page => page.QuerySelectorAll("h1").Length == 1 ? [] : [$"{page.QuerySelectorAll("h1").Length} h1"]);

    [Fact]
    public void No_heading_skips_a_level() =>
        Empty(page =>
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => (Level: heading.TagName[1] - '0', heading.TextContent)).ToList();
            return levels.Skip(1).Zip(levels).Where(pair => pair.First.Level > pair.Second.Level + 1).Select(pair => $"h{pair.Second.Level} → h{pair.First.Level} {pair.First.TextContent}");
        });

    [Fact]
    public void The_language_is_danish() => Empty(page => page.DocumentElement.GetAttribute("lang") == "da" ? [] : ["not da"]);

    [Fact]
    public void Titles_are_unique() =>
        Assert.Empty(real.Themed.GroupBy(page => page.Html.Title).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(' ', group.Select(page => page.Path))}"));

    [Fact]
    public void Descriptions_are_50_to_160_characters_and_unique()
    {
        Empty(page => page.QuerySelector("meta[name=description]")?.GetAttribute("content") is { Length: >= 50 and <= 160 } ? [] : [$"{page.QuerySelector("meta[name=description]")?.GetAttribute("content")}"]);
        Assert.Empty(real.Themed.GroupBy(page => page.Html.QuerySelector("meta[name=description]")!.GetAttribute("content")).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Nothing_needs_what_the_content_security_policy_forbids() =>
        Empty(page => page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), base, iframe, object, embed")
            .Concat(page.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))))
            .Select(element => element.OuterHtml));

    [Fact]
    public void No_page_makes_a_request_to_another_host()
    {
        Empty(page => page.QuerySelectorAll("[src], [srcset], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], form[action]")
            .SelectMany(element => new[] { "src", "srcset", "href", "action" }.Select(element.GetAttribute).OfType<string>())
            .SelectMany(value => value.Split(',')).Select(value => value.Trim()).Where(value => !IsInternal(value)));
        foreach (var sheet in real.Site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
            Assert.DoesNotMatch(@"url\(\s*[""']?(https?:)?//|@import", Encoding.UTF8.GetString(sheet.Bytes));
    }

    [Fact]
    public void Every_reference_in_a_style_sheet_is_a_file_of_the_site()
    {
        foreach (var sheet in real.Site.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
            foreach (Match reference in Regex.Matches(Encoding.UTF8.GetString(sheet.Bytes), @"url\(\s*[""']?(?<to>[^""')]+)"))
                if (!reference.Groups["to"].Value.StartsWith("data:", StringComparison.Ordinal))
                    Assert.NotNull(real.FileAt(new Uri(new Uri("https://x/" + sheet.Path), reference.Groups["to"].Value).AbsolutePath));
    }

    [Fact]
    public void A_figure_and_its_unit_are_never_parted() =>
        Empty(page => SplitFigure().Matches(TextOf(page.Body!)).Select(match => match.Value));

    [Fact]
    public void A_minus_is_a_minus_and_not_a_hyphen() =>
        Empty(page => HyphenAsMinus().Matches(TextOf(page.QuerySelector("main")!)).Select(match => match.Value));

    [Fact]
    public void Prose_writes_pct_and_leaves_the_sign_to_tables_and_pictures() =>
        Empty(page => page.QuerySelectorAll("main p, main li").Where(text => text.Closest("table, svg, .register-entry, .sheet, .outside-links") is null)
            .SelectMany(text => Regex.Matches(TextOf(text), @".{0,30}\d\s?%").Select(match => match.Value)));

    [Fact]
    public void There_is_one_word_for_each_thing() =>
        Empty(page => OtherWord().Matches(TextOf(page.Body!)).Select(match => match.Value));

    [Fact]
    public void Those_who_have_the_cases_are_called_socialraadgivere_and_the_other_word_stands_in_brackets() =>
        Assert.Empty(real.Themed.Where(page => page.Path != "ordliste/index.html").SelectMany(page => page.Html.QuerySelectorAll(".prose > p")
            .SelectMany(text => Regex.Matches(text.TextContent, @".{0,30}(?<!\()\b[Ss]agsbehandler\w*").Select(match => $"{page.Path}: {match.Value}"))));

    [Fact]
    public void Every_picture_says_what_it_shows_and_how_large_it_is() =>
        Empty(page => page.QuerySelectorAll("img:not([alt]), img:not([width]), img:not([height])").Select(image => image.OuterHtml)
            .Concat(page.QuerySelectorAll("svg").Where(drawing => drawing.GetAttribute("aria-hidden") != "true" && drawing.GetAttribute("role") is null && drawing.QuerySelector("title") is null).Select(drawing => drawing.OuterHtml[..60])));

    [Fact]
    public void Every_link_has_words() =>
        Empty(page => page.QuerySelectorAll("a, button").Where(link => link.TextContent.Trim().Length == 0 && link.GetAttribute("aria-label") is null or "").Select(link => link.OuterHtml));

    [Fact]
    public void No_code_of_the_authors_is_left_in_a_page() =>
        Empty(page => Regex.Matches(TextOf(page.Body!), @"\{\{[^}]*\}?|:::|\]\(").Select(match => match.Value));

    [Fact]
    public void Structured_data_can_be_read() =>
        Empty(page => page.QuerySelectorAll("script[type='application/ld+json']").Where(script => System.Text.Json.Nodes.JsonNode.Parse(script.TextContent)!["@graph"] is null).Select(script => script.TextContent));

    [Fact]
    public void All_nineteen_disagreements_can_be_linked_to()
    {
        var register = real.Pages.Single(page => page.Path == "resultater/uoverensstemmelser/index.html").Html;

        Assert.Equal(19, real.Site.Plan.Library.Disagreements.Count);
        Assert.All(real.Site.Plan.Library.Disagreements.Keys, id => Assert.NotNull(register.GetElementById(id.ToLowerInvariant())));
    }

    [Fact]
    public void Every_fact_and_every_word_can_be_linked_to()
    {
        var ids = real.Pages.SelectMany(page => page.Html.QuerySelectorAll("main [id]").Select(element => element.Id!)).ToHashSet();

        Assert.All(real.Site.Plan.Library.Facts.Keys.Concat(real.Site.Plan.Library.Terms.Keys), id => Assert.Contains(id.ToLowerInvariant(), ids));
    }

    [Fact]
    public void Every_number_in_a_text_leads_to_what_stands_behind_it() =>
        Empty(page =>
        {
            var marks = page.QuerySelectorAll("button.fact-mark").Select(mark => int.Parse(mark.TextContent, null)).ToList();
            var firsts = marks.Distinct().ToList();
            // A meeting's document is numbered as if everything were chosen, and lists what stands behind each part.
            if (page.QuerySelector(".meeting") is not null) return firsts.Except(page.QuerySelectorAll(".meeting-part__sources > li").Select(source => int.Parse(source.GetAttribute("value")!, null))).Select(number => $"{number}");
            return firsts.SequenceEqual(Enumerable.Range(1, firsts.Count)) ? [] : [string.Join(' ', firsts)];
        });

    [Fact]
    public void An_unconfirmed_person_can_not_be_called_or_written_to_from_any_page() =>
        Empty(page => page.QuerySelectorAll("a[href^='tel:'], a[href^='mailto:']").Where(link => !link.GetAttribute("href")!.StartsWith("mailto:?", StringComparison.Ordinal)).Select(link => link.OuterHtml));

    private void Empty(Func<IHtmlDocument, IEnumerable<string>> wrong) =>
        Assert.Empty(real.Themed.SelectMany(page => wrong(page.Html).Select(one => $"{page.Path}: {one}")));

    private static IEnumerable<string> References(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], link[href], area[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            .Concat(page.QuerySelectorAll("form[action]").Select(element => element.GetAttribute("action")!))
            .Concat(page.QuerySelectorAll("[srcset]").SelectMany(element => element.GetAttribute("srcset")!.Split(',')).Select(one => one.Trim().Split(' ')[0]));

    private static bool IsInternal(string target) => target.StartsWith('#') || (target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal));

    /// <summary>The words that a reader sees, each block apart.</summary>
    private static string TextOf(IElement element) =>
        string.Join('\n', element.Descendants<IText>().Where(text => text.ParentElement is { LocalName: not ("script" or "code") }).Select(text => text.Data));

    /// <summary>Words that mean what another word of ours means, or that no dictionary has. E-mail, log ind, websted, faktummet.</summary>
    [GeneratedRegex(@"(?<![\w-])([Mm]ail\w*|[Ee]-post\w*|[Ww]ebsites?\b|[Ll]ogin\w*|[Ff]aktaets?\b)")]
    private static partial Regex OtherWord();

    [GeneratedRegex(@"\d (kr\.|mio\.|mia\.|pct\.|%)|(mio\.|mia\.) kr\.")]
    private static partial Regex SplitFigure();

    [GeneratedRegex(@"(?<![\w–-])-\d+[,.]?\d* ?(kr\.|mio\.|pct\.|%|\u00A0)")]
    private static partial Regex HyphenAsMinus();
}
