using System.Text.RegularExpressions;
using Markdig;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.SignIn;
using Vidensportal.Theme.Editor.Overview;

namespace Vidensportal.App.Overview;

/// <summary>The guide for staff: docs/redaktoerer.md, which goes with the program, as a page.</summary>
internal static partial class HelpEndpoint
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).DisableHtml().Build();
    private static readonly HelpView View = Make();

    public static void MapHelp(this IEndpointRouteBuilder app) =>
        app.MapGet(EditorPages.Root + "hjaelp/", (HttpContext http, EditorPages pages) => pages.Send(http, new("Hjælp til redaktører", View) { Trail = [new("Oversigt", EditorPages.Root)] })).RequireEditor();

    private static HelpView Make()
    {
        using var file = typeof(HelpEndpoint).Assembly.GetManifestResourceStream("redaktoerer.md")!;
        using var reader = new StreamReader(file);
        var text = reader.ReadToEnd();
        // The page has its own heading.
        var html = Markdown.ToHtml(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..], Pipeline);
        // Neighbours in the project's folder are no pages of the portal.
        html = FileLinks().Replace(html, "$1");
        var contents = Headings().Matches(html).Select(match => new Theme.Editor.Page.EditorLink(System.Net.WebUtility.HtmlDecode(match.Groups[2].Value), "#" + match.Groups[1].Value));
        html = html.Replace("<table>", "<div class=\"help__table\" role=\"group\" aria-label=\"Tabel\" tabindex=\"0\"><table>", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);
        return new(html, [.. contents]);
    }

    [GeneratedRegex("<a href=\"[^/#\"]+\\.md\">(.*?)</a>")]
    private static partial Regex FileLinks();

    [GeneratedRegex("<h2 id=\"([^\"]+)\">(.*?)</h2>")]
    private static partial Regex Headings();
}
