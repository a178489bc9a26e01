using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Tests.Prose;

/// <summary>Compiles Markdown by itself, as it stands at the top of a file <c>a.md</c>.</summary>
internal static class CompiledProse
{
    public static ProseText Of(string markdown)
    {
        var faults = new List<Fault>();
        var text = ProseCompiler.Compile("a.md", markdown, Position.Start, faults);
        Assert.Empty(faults.Select(fault => fault.ToString()));
        return text;
    }

    /// <summary>Every fault as <c>line:column  problem fix</c>.</summary>
    public static string[] FaultsIn(string markdown)
    {
        var faults = new List<Fault>();
        ProseCompiler.Compile("a.md", markdown, Position.Start, faults);
        return [.. faults.Select(fault => fault.ToString()["content/a.md:".Length..])];
    }

    /// <summary>The parts, one on a line, what is within a part indented below it.</summary>
    public static string PartsOf(string markdown)
    {
        var outline = new StringBuilder();
        Write(Of(markdown).Parts, "");
        return outline.ToString();

        void Write(IReadOnlyList<ProsePart> parts, string indent)
        {
            foreach (var part in parts)
            {
                outline.Append(indent).AppendLine(Line(part));
                Write(Within(part), indent + "  ");
            }
        }
    }

    private static string Line(ProsePart part) => part switch
    {
        ProseHtml html => $"html {html.Html.Replace("\n", "⏎", StringComparison.Ordinal)}",
        ProseShortcode { Shortcode: DisagreementShortcode disagreement } => $"disagreement {disagreement.Disagreement} {(disagreement.IsAlone ? "box" : "mark")}",
        ProseShortcode { Shortcode: FactShortcode fact } => $"fact {fact.Fact} {fact.Quantity}".TrimEnd(),
        ProseShortcode shortcode => shortcode.Shortcode.GetType().Name,
        ProseHeadingPart { Heading: var heading } => $"heading {heading.Level} #{heading.Id} {heading.Text}",
        ProseNotice notice => $"notice {notice.Kind} {notice.Title}".TrimEnd(),
        ProseTable => "table",
        ProseImage image => $"image {image.Address} \"{image.Alt}\" {image.Caption}".TrimEnd(),
        _ => part.GetType().Name,
    };

    private static IReadOnlyList<ProsePart> Within(ProsePart part) => part switch
    {
        ProseHeadingPart heading => heading.Content,
        ProseNotice notice => notice.Content,
        ProseTable table => table.Content,
        _ => [],
    };
}
