using System.Buffers;

namespace Vidensportal.Theme.Body;

/// <summary>
/// Keeps a mark on the line of what it marks, as a browser may break a line at either side of a button; and lets «omkring 24 sager»
/// be read before «Kilderne er ikke enige».
/// </summary>
public static class BodyFlow
{
    private const string Closing = ".,;:!?)»";
    private const int LongestWord = 24;
    private const int LongestNoun = 32;
    private static readonly SearchValues<char> EndOfNoun = SearchValues.Create(Closing + "<&");

    public static IEnumerable<FlowItem> Of(PageBody body)
    {
        var (preceding, taken, tables) = ("", 0, 0);
        for (var index = 0; index < body.Parts.Count; index++)
        {
            switch (body.Parts[index])
            {
                case HtmlPart html:
                    var text = html.Html[taken..];
                    (taken, preceding) = (0, WordBefore(body.Parts.ElementAtOrDefault(index + 1), text));
                    yield return new FlowItem(new HtmlPart(text[..^preceding.Length]));
                    break;
                case FactPart fact:
                    var item = Place(fact, body.Parts.Skip(index + 1)) with { Preceding = preceding.TrimEnd(' ') };
                    (taken, preceding) = (item.Following.Length, "");
                    yield return item;
                    break;
                case var part:
                    taken = 0;
                    yield return new FlowItem(part, TableNumber: part is TablePart ? ++tables : 0);
                    break;
            }
        }
    }

    private static FlowItem Place(FactPart fact, IEnumerable<BodyPart> rest)
    {
        var shows = fact.Reference is { Disagreements.Count: > 0 } reference && !ComesAgain(reference.Number, rest);
        var next = (rest.FirstOrDefault() as HtmlPart)?.Html ?? "";
        return new FlowItem(fact, Following: shows ? Noun(next) : next[..next.TakeWhile(Closing.Contains).Count()], ShowsDisagreement: shows);
    }

    /// <summary>Whether the paragraph, list item or cell has one more figure of the fact.</summary>
    private static bool ComesAgain(int number, IEnumerable<BodyPart> rest) => rest
        .TakeWhile(part => part is FactPart or TermPart or SourceLinkPart || (part is HtmlPart html && !EndsBlock(html.Html)))
        .Any(part => part is FactPart { Reference.Number: var other } && other == number);

    private static bool EndsBlock(string html) =>
        html.Contains("</p", StringComparison.Ordinal) || html.Contains("</li", StringComparison.Ordinal) || html.Contains("</t", StringComparison.Ordinal);

    private static string WordBefore(BodyPart? next, string html)
    {
        if (next is not FactPart { Text.Length: 0 }) return "";
        var start = html.AsSpan().TrimEnd(' ').LastIndexOfAny(' ', '>') + 1;
        return html.Length - start <= LongestWord ? html[start..] : "";
    }

    private static string Noun(string html)
    {
        var end = html.AsSpan().IndexOfAny(EndOfNoun);
        return end is >= 0 and <= LongestNoun && html[end] != '&' ? html[..end].TrimEnd() : "";
    }
}
