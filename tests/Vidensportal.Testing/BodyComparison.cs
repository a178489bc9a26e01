using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Testing;

/// <summary>Holds two bodies against each other as readers would see them: both compiled as a page is, places left out.</summary>
public static class BodyComparison
{
    /// <summary>Null when the edited body shows what the original does; else both around the first difference.</summary>
    public static string? Difference(string original, string edited) => Compare(Outline(original), Outline(edited));

    /// <summary>Null when one word, the first of its kind, is all that is different.</summary>
    public static string? DifferenceExcept(string original, string edited, string oldWord, string newWord)
    {
        var expected = Outline(original);
        var at = expected.IndexOf(oldWord, StringComparison.Ordinal);
        return at < 0 ? $"«{oldWord}» stands nowhere in the original." : Compare(string.Concat(expected.AsSpan(0, at), newWord, expected.AsSpan(at + oldWord.Length)), Outline(edited));
    }

    /// <summary>What a body compiles to, with its faults, as one text.</summary>
    public static string Outline(string body)
    {
        var faults = new List<Fault>();
        var outline = new StringBuilder();
        Write(ProseCompiler.Compile("a.md", body, Position.Start, faults).Parts, outline);
        foreach (var fault in faults) outline.Append('\n').Append(fault.Problem);
        return outline.ToString();
    }

    private static void Write(IReadOnlyList<ProsePart> parts, StringBuilder outline)
    {
        foreach (var part in parts)
            switch (part)
            {
                case ProseHtml html: outline.Append(html.Html); break;
                case ProseShortcode shortcode: outline.Append(shortcode.Shortcode with { At = default }); break;
                case ProseHeadingPart heading: Within($"h{heading.Heading.Level}", heading.Content, outline); break;
                case ProseNotice notice: Within($"notice {notice.Kind} {notice.Title}", notice.Content, outline); break;
                case ProseTable table: Within("table", table.Content, outline); break;
                default: outline.Append(part); break;
            }
    }

    private static void Within(string name, IReadOnlyList<ProsePart> content, StringBuilder outline)
    {
        outline.Append('<').Append(name).Append('>');
        Write(content, outline);
        outline.Append("</").Append(name).Append('>');
    }

    private static string? Compare(string expected, string actual)
    {
        if (expected == actual) return null;
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"expected …{Around(expected, at)}…\nwas      …{Around(actual, at)}…";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 60)];
}
