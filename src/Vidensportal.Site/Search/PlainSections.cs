using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Search.Documents;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;

namespace Vidensportal.Site.Search;

/// <summary>A compiled text as plain words, section by section: what a reader reads, and where it can be led to.</summary>
internal sealed class PlainSections(ContentLibrary library)
{
    public IReadOnlyList<DocumentSection> Of(ProseText text)
    {
        var sections = new List<DocumentSection>();
        var (anchor, heading, words) = ("", "", new List<string>());
        foreach (var part in text.Parts)
        {
            if (part is not ProseHeadingPart found)
            {
                words.Add(Words(part));
                continue;
            }
            Close();
            (anchor, heading) = (found.Heading.Id, found.Heading.Text);
            words.Clear();
        }
        Close();
        return sections;

        void Close()
        {
            var plain = Tidy(words);
            if (plain.Length > 0 || heading.Length > 0) sections.Add(new(anchor, heading, plain));
        }
    }

    public string Text(ProseText text) => Tidy(text.Parts.Select(Words));

    private string Words(ProsePart part) => part switch
    {
        ProseHtml html => HtmlText.Of(html.Html.Replace("</", " </", StringComparison.Ordinal)),
        ProseHeadingPart heading => heading.Heading.Text,
        ProseNotice notice => Tidy(notice.Content.Select(Words).Prepend(notice.Title ?? "")),
        ProseTable table => Tidy(table.Content.Select(Words)),
        ProseImage image => image.Alt,
        ProseShortcode shortcode => Words(shortcode.Shortcode),
        _ => "",
    };

    private string Words(Shortcode shortcode) => shortcode switch
    {
        FactShortcode fact => DanishNumbers.InProse(library.Facts[fact.Fact].Quantities[fact.Quantity], fact.Form),
        CountShortcode count => DanishNumbers.Count(count.Count, count.IsCapitalised),
        TermShortcode term => term.Text ?? library.Terms[term.Term].Name,
        SourceShortcode source => library.Sources[source.Source].ShortTitle,
        DiagramShortcode diagram => $" {library.Diagrams[diagram.Diagram].Title}. {library.Diagrams[diagram.Diagram].Description} ",
        _ => "",
    };

    private static string Tidy(IEnumerable<string> pieces) =>
        string.Join(' ', string.Concat(pieces).Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace("..", ".", StringComparison.Ordinal);
}
