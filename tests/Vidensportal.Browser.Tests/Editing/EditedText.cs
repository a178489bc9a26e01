using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;
using Position = Vidensportal.Content.Faults.Position;

namespace Vidensportal.Browser.Tests.Editing;

/// <summary>A text as the site's own compiler reads it, as one string: two that are equal are the same to a reader.</summary>
internal static class EditedText
{
    public static string Compiled(string markdown)
    {
        var faults = new List<Fault>();
        var text = new StringBuilder();
        Append(ProseCompiler.Compile("side.md", markdown, Position.Start, faults).Parts, text);
        foreach (var fault in faults) text.Append(fault.Problem).Append('\n');
        return text.ToString();
    }

    /// <summary>The text between a page's fields and its end.</summary>
    public static string BodyOf(string file)
    {
        var text = file.ReplaceLineEndings("\n");
        return text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
    }

    private static void Append(IEnumerable<ProsePart> parts, StringBuilder text)
    {
        foreach (var part in parts)
            switch (part)
            {
                case ProseHtml html: text.Append(html.Html); break;
                case ProseShortcode { Shortcode: var shortcode }: text.Append(shortcode with { At = Position.Start }); break;
                case ProseImage image: text.Append(image); break;
                case ProseHeadingPart heading:
                    text.Append('h').Append(heading.Heading.Level).Append('#').Append(heading.Heading.Id).Append('>');
                    Append(heading.Content, text);
                    break;
                case ProseNotice notice:
                    text.Append("box ").Append(notice.Kind).Append(' ').Append(notice.Title).Append('>');
                    Append(notice.Content, text);
                    text.Append("/box>");
                    break;
                case ProseTable table: Append(table.Content, text); break;
            }
    }
}
