using System.Text;
using Markdig.Syntax.Inlines;

namespace Vidensportal.Content.Prose;

/// <summary>The words of a piece of Markdown, without marks; a shortcode counts as one short word.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline container)
    {
        var text = new StringBuilder();
        Append(container, text, 0);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text, int depth)
    {
        if (depth > 40) return;
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case ShortcodeInline { IsAlone: false } shortcode: text.Append(Word(shortcode)); break;
                case ContainerInline inner: Append(inner, text, depth + 1); break;
            }
        }
    }

    private static string Word(ShortcodeInline shortcode) =>
        shortcode.Content.StartsWith("belaeg", StringComparison.Ordinal) ? ""
        : shortcode.Content.StartsWith("fakta", StringComparison.Ordinal) || shortcode.Content.StartsWith("antal", StringComparison.Ordinal) ? "tal"
        : "ordet";
}
