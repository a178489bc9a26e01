using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.App.Hosting;
using Vidensportal.App.Settings;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site;
using Vidensportal.Site.Plan;

namespace Vidensportal.App.Editing;

/// <summary>The site as it would be with a text as somebody is writing it: made by the real build, from what the last one has left unchanged.</summary>
internal sealed partial class Previews(ContentStore store, ThemeAssets assets, CurrentSite current, HostSettings settings)
{
    private const int MostKept = 200;
    private readonly Lock _turn = new();
    private readonly ConcurrentDictionary<string, KeptPreview> _kept = new(StringComparer.Ordinal);
    private LoadedContent _content = LoadedContent.Nothing;
    private StaticSite? _site;
    private int _hasBegun;

    /// <summary>Builds the site with the text. Two at a time wait for each other.</summary>
    public PreviewBuild Build(EntryPath path, string text)
    {
        lock (_turn)
        {
            var revision = store.WithText(path, text);
            _content = ContentLoader.Load(revision.Listing.Files, revision.Listing.Faults, _content);
            var result = StaticSite.Create(_content, settings.PlanOptions() with { IncludesDrafts = true, ReloadsPages = false }, assets, _site);
            if (result.Site is not null) _site = result.Site;
            return new(result.Site, result.Faults);
        }
    }

    /// <summary>Lets the first build, which reads everything, begin while somebody still looks at the form. Once.</summary>
    public void Begin(EntryPath path, string text)
    {
        if (Interlocked.Exchange(ref _hasBegun, 1) == 0) _ = Task.Run(() => Build(path, text));
    }

    /// <summary>The content that readers see; null until the site has been built.</summary>
    public ContentLibrary? Library => current.Site?.Plan.Library;

    /// <summary>Makes the page that a text is seen on, and keeps it for who asked.</summary>
    /// <returns>Its key; null when there is no page to show.</returns>
    public string? Keep(PreviewBuild build, EntryPath path, Person person) => HtmlOf(build, path) is { } html ? Keep(html, path, person, "") : null;

    /// <summary>The page that a text is seen on, to stand in a frame; null when there is none.</summary>
    public string? HtmlOf(PreviewBuild build, EntryPath path) =>
        build.Site is { } site && PageOf(site, path) is { } page && site.Find(page.OutputPath) is { } file ? Alone(Encoding.UTF8.GetString(file.Bytes), site) : null;

    /// <summary>Keeps a page for somebody, in place of the one that was kept for the same text.</summary>
    /// <param name="side">Tells pages apart that are seen beside each other.</param>
    public string Keep(string html, EntryPath path, Person person, string side)
    {
        foreach (var (key, kept) in _kept)
            if (_kept.Count >= MostKept || (kept.Path == path && kept.PersonId == person.Id && kept.Side == side)) _kept.TryRemove(key, out _);
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _kept[name] = new(path, person.Id, side, html);
        return name;
    }

    /// <summary>A kept page, for the person who had it made.</summary>
    public string? Find(string key, Person person) => _kept.TryGetValue(key, out var kept) && kept.PersonId == person.Id ? kept.Html : null;

    /// <summary>A page is seen as itself; a record on a page that uses it.</summary>
    private static PlannedPage? PageOf(StaticSite site, EntryPath path)
    {
        var plan = site.Plan;
        if (path.IsPage) return plan.Pages.FirstOrDefault(page => page.Page?.File == path.Value);
        var name = path.Value[(path.Value.LastIndexOf('/') + 1)..path.Value.LastIndexOf('.')];
        return plan.FactUse.PagesWith(name).Concat(plan.Pages.Where(page => page.Page is not null && Mentions(page, name))).FirstOrDefault()
            ?? plan.Pages.FirstOrDefault(page => page.Body.Shortcodes.OfType<Content.Prose.ListShortcode>().Any(list => Lists(path.Collection) == list.List))
            ?? plan.Find("/");
    }

    private static bool Mentions(PlannedPage page, string name) => page.Body.Source.Contains($" {name}}}}}", StringComparison.Ordinal) || page.Body.Source.Contains($" {name} ", StringComparison.Ordinal) && page.Body.Source.Contains($"begreb {name} ", StringComparison.Ordinal);

    private static Content.Prose.ListKind? Lists(string collection) => collection switch
    {
        "fakta" => Content.Prose.ListKind.Facts,
        "ordliste" => Content.Prose.ListKind.Glossary,
        "kontakter" => Content.Prose.ListKind.Contacts,
        "uoverensstemmelser" => Content.Prose.ListKind.Disagreements,
        "kerneelementer" => Content.Prose.ListKind.CoreComponents,
        "beregner" => Content.Prose.ListKind.Assumptions,
        _ => null,
    };

    /// <summary>The page by itself: without scripts, which the frame would refuse, and with pictures that no reader can fetch yet.</summary>
    private string Alone(string html, StaticSite site)
    {
        var quiet = Script().Replace(html, "");
        return Picture().Replace(quiet, match =>
        {
            var address = match.Groups["address"].Value;
            if (current.Site?.Find(address) is not null || site.Find(address[1..]) is not { } picture) return match.Value;
            return match.Groups["name"].Value == "srcset" ? "" : $"src=\"data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Bytes)}\"";
        });
    }

    [GeneratedRegex(@"<script\b[^>]*>.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("(?<name>src|srcset)=\"(?<address>/medier/[^\"\\s]+)[^\"]*\"")]
    private static partial Regex Picture();

    private sealed record KeptPreview(EntryPath Path, string PersonId, string Side, string Html);
}

/// <summary>A site that was built for one editor's eyes.</summary>
/// <param name="Site">Null when there is any fault.</param>
internal sealed record PreviewBuild(StaticSite? Site, IReadOnlyList<Fault> Faults);
