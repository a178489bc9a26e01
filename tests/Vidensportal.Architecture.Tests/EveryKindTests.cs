using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site;
using Vidensportal.Site.Images;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Rendering;
using Vidensportal.Site.Search;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Testing;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Diagrams;
using Vidensportal.Theme.Lists;
using Vidensportal.Theme.Page;

namespace Vidensportal.Architecture.Tests;

/// <summary>A kind of something that is added and forgotten on the way from content to page fails here.</summary>
public sealed class EveryKindTests
{
    private static readonly SitePlan Plan = CreatePlan();

    [Fact]
    public void Every_kind_of_page_has_a_type_with_a_name()
    {
        var names = Kinds<PageDetails>().Select(kind => PageType.NameOf((PageDetails)RuntimeHelpers.GetUninitializedObject(kind)));

        Assert.Equal(PageType.All.Keys.Order(), names.Order());
    }

    [Fact]
    public void Every_kind_of_page_with_texts_of_its_own_has_them_checked_and_found()
    {
        var withTexts = Kinds<PageDetails>().Where(kind => kind.GetProperties().Any(property => property.Name != nameof(PageDetails.Texts) && typeof(IEnumerable<ProseText>).IsAssignableFrom(property.PropertyType) || property.PropertyType == typeof(ProseText)));

        Assert.All(withTexts, kind => Assert.Equal(kind, kind.GetProperty(nameof(PageDetails.Texts))!.DeclaringType));
    }

    [Fact]
    public void Every_kind_of_page_shows_what_only_it_has()
    {
        var shown = PageType.All.Keys.Select(type => View($"/typer/{type}/").Details?.GetType());

        Assert.Equal(Kinds<DetailsView>().Order(ByName), shown.OfType<Type>().Order(ByName));
        Assert.Null(View("/typer/system/").Details);
    }

    [Fact]
    public void Every_view_of_a_page_has_a_component_that_shows_it()
    {
        var components = string.Concat(SourceFiles.Paths.Where(path => path.StartsWith("theme/", StringComparison.Ordinal) && path.EndsWith(".razor", StringComparison.Ordinal)).Select(SourceFiles.Read));

        Assert.Empty(Kinds<DetailsView>().Where(kind => !Regex.IsMatch(components, $@"\b(case|is|as) {kind.Name}\b")).Select(kind => kind.Name));
    }

    [Fact]
    public void Every_kind_of_list_has_a_word_and_something_to_show()
    {
        var page = Plan.Find("/lister/")!;
        var views = View("/lister/").Body.Parts.OfType<ListPart>().Select(part => part.List).ToList();

        Assert.All(Enum.GetValues<ListKind>(), kind => Assert.NotEmpty(DanishLabels.Of(kind)));
        Assert.Equal(Enum.GetValues<ListKind>().Order(), page.Body.Shortcodes.OfType<ListShortcode>().Select(list => list.List).Order());
        Assert.Equal(Kinds<ListView>().Order(ByName), views.Select(view => view.GetType()).Distinct().Order(ByName));
        Assert.All(views, view => Assert.NotEmpty((System.Collections.IEnumerable)view.GetType().GetProperties().First(property => property.Name != "EqualityContract").GetValue(view)!));
    }

    [Fact]
    public void Every_list_shows_something_on_the_page()
    {
        var whole = Html("/lister/");
        var body = whole[whole.IndexOf("class=\"prose\"", StringComparison.Ordinal)..];

        foreach (var name in ListNames())
        {
            var alone = Between(body, $">{name}</h2>", "class=\"heading ");
            Assert.Contains("</li>|</dd>|</section>".Split('|'), ending => alone.Contains(ending, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_kind_of_shortcode_and_every_part_of_a_text_reaches_the_page()
    {
        var page = Plan.Find("/koder/")!;
        var parts = Parts(View("/koder/").Body).Select(part => part.GetType()).Distinct();

        Assert.Equal(Kinds<Shortcode>().Order(ByName), page.Body.Shortcodes.Select(code => code.GetType()).Distinct().Order(ByName));
        Assert.Equal(Kinds<BodyPart>().Order(ByName), parts.Order(ByName));
        Assert.DoesNotContain("{{", Html("/koder/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_picture_is_drawn_with_a_table_beside_it()
    {
        var views = View("/figurer/").Body.Parts.OfType<DiagramPart>().Select(part => part.Diagram).ToList();

        Assert.Equal(Enum.GetValues<DiagramKind>().Length, views.Count);
        Assert.Equal(Kinds<DiagramView>().Order(ByName), views.Select(view => view.GetType()).Order(ByName));
        foreach (var view in views)
        {
            var drawn = Between(Html("/figurer/"), $"id=\"{view.Id}", "</figure>");
            // The timeline is its own table.
            Assert.Equal(view is not TimelineView, drawn.Contains("<svg", StringComparison.Ordinal));
            Assert.Contains("<table", drawn, StringComparison.Ordinal);
            Assert.Contains(view.CsvAddress, drawn, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_editors_guide_knows_every_type_of_page_every_list_every_picture_and_every_field()
    {
        var guide = SourceFiles.Read("docs/redaktion.md");

        Assert.All(PageType.All.Keys, type => Assert.Contains($"`{type}`", guide, StringComparison.Ordinal));
        Assert.All(PageType.All.Values.SelectMany(type => type.Schema.Fields).Select(field => field.Name).Distinct(), field => Assert.Contains($"`{field}`", guide, StringComparison.Ordinal));
        Assert.Equal(ListWords.All.Keys.Order(), ListNames().Order());
        Assert.All(DiagramSchema.Kinds.Keys, kind => Assert.Contains($"`{kind}`", guide, StringComparison.Ordinal));
    }

    /// <summary>The words in the guide's row on <c>{{liste …}}</c>.</summary>
    private static IReadOnlyList<string> ListNames()
    {
        var row = SourceFiles.Read("docs/redaktion.md").Split('\n').Single(line => line.StartsWith("| `{{liste ", StringComparison.Ordinal));
        return [.. Regex.Matches(row.Split('|')[2], "`([a-z-]+)`").Select(match => match.Groups[1].Value)];
    }

    private static SitePlan CreatePlan()
    {
        using var picture = new SkiaSharp.SKBitmap(10, 10);
        var pages = string.Concat(PageType.All.Keys.Select(type => $"-- typer/{type}.md --\n---\ntype: {type}\n{Fields(type)}---\n"));
        var lists = string.Concat(ListNames().Select(name => $"## {name}\n\n{{{{liste {name}}}}}\n\n"));
        var archive = $$$"""
            {{{pages}}}
            -- lister/index.md --
            ---
            emner: [sagstal]
            maalgrupper: [leder]
            aendringer: [{dato: 2026-01-01, slags: rettelse, tekst: Rettet.}]
            ---
            Se [KORA](https://kora.dk/).

            {{{lists}}}
            -- lister/under.md --
            -- koder.md --
            ## Koder
            {{fakta F01}} {{belaeg F01}} {{begreb ppr}} {{kilde S1}} {{antal 3}} {{uenighed D01}}

            {{uenighed D01}}

            {{figur trappe}}

            {{liste emner}}

            ![Et billede](/medier/p.png)

            | A |
            | --- |
            | B |

            ::: bemaerk
            Boks.
            :::
            -- figurer.md --
            {{{string.Concat(DiagramSchema.Kinds.Keys.Select(kind => $"{{{{figur {kind}}}}}\n\n"))}}}
            -- fakta/F01.yaml --
            vaerdi: 31
            enhed: sager
            -- uoverensstemmelser/D01.yaml --
            -- ordliste/ppr.yaml --
            -- kontakter/per.yaml --
            -- kerneelementer/KE1.yaml --
            {{{string.Concat(DiagramSchema.Kinds.Keys.Select(kind => $"-- figurer/{kind}.yaml --\nslags: {kind}\nraekker: [{{navn: Nederst, {Drawn(kind)}}}, {{navn: Øverst, {Drawn(kind)}}}]\n"))}}}
            """;
        var loaded = ContentLoader.Load([.. TestContent.Files(ContentDefaults.Complete(archive)), TestContent.File("medier/p.png", picture.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100).ToArray())], []);
        Assert.Empty(loaded.Faults);
        return SitePlanner.Plan(loaded.Library!, new() { AsOf = new(2026, 11, 22) });

        static string Drawn(string kind) => kind switch { "trappe" or "tidslinje" => "tekst: Det begyndte.", "rytme" => "uger: [1, 3]", "foer-efter" => "tal: [F01, F01]", _ => "tal: [F01]" };

        static string Fields(string type) => type switch { "modelside" => "kerneelementer: [KE1]\n", "kilde" => "kildeId: S9\nadresse: https://kora.dk/\n", _ => "" };
    }

    private static PageView View(string address) =>
        new PageViewMaker(Plan, SiteViewMaker.Make(Plan, ThemeAssets.Load().Addresses), new ImageSizes(Plan.Library, null), new SiteSearch(Plan, null)).Make(Plan.Find(address)!);

    private static string Html(string address) => System.Text.Encoding.UTF8.GetString(PageRenderer.Render(View(address)));

    private static IEnumerable<BodyPart> Parts(PageBody body) => body.Parts.SelectMany(part => part switch
    {
        NoticePart notice => Parts(notice.Content).Prepend(part),
        TablePart table => Parts(table.Content).Prepend(part),
        HeadingPart heading => Parts(heading.Content).Prepend(part),
        _ => [part],
    });

    private static IEnumerable<Type> Kinds<T>() => typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract);

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName));

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{start} is not there.");
        var to = text.IndexOf(end, from + start.Length, StringComparison.Ordinal);
        return to < 0 ? text[from..] : text[from..to];
    }
}
