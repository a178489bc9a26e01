using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.App.Editing;

namespace Vidensportal.App.Reviewing;

/// <summary>Two rendered pages → the same two with the words marked that the other doesn't have. Only the page's own content is compared, not menu and foot.</summary>
internal static partial class RenderedMarks
{
    public static (string Before, string After) Mark(string before, string after)
    {
        var (a, b) = (Content().Match(before), Content().Match(after));
        if (!a.Success || !b.Success) return (before, after);
        var (piecesA, piecesB) = (Pieces(a.Value), Pieces(b.Value));
        var (wordsA, wordsB) = (Words(piecesA), Words(piecesB));
        var shared = CommonRun.Of(wordsA.ConvertAll(at => piecesA[at]), wordsB.ConvertAll(at => piecesB[at]));
        var onlyA = wordsA.Except(shared.Select(pair => wordsA[pair.A])).ToHashSet();
        var onlyB = wordsB.Except(shared.Select(pair => wordsB[pair.B])).ToHashSet();
        return (Put(before, a, Write(piecesA, onlyA, "del")), Put(after, b, Write(piecesB, onlyB, "ins")));
    }

    private static string Put(string page, Match content, string marked) => page[..content.Index] + marked + page[(content.Index + content.Length)..];

    private static List<string> Pieces(string html) => [.. Piece().Matches(html).Select(match => match.Value)];

    /// <summary>The places of the words, which neither tags nor spaces are.</summary>
    private static List<int> Words(List<string> pieces) => [.. Enumerable.Range(0, pieces.Count).Where(at => pieces[at][0] != '<' && !char.IsWhiteSpace(pieces[at][0]))];

    private static string Write(List<string> pieces, HashSet<int> marked, string tag)
    {
        var html = new StringBuilder();
        var isOpen = false;
        for (var at = 0; at < pieces.Count; at++)
        {
            // A space goes with the words when both around it are marked; a mark never goes across a tag.
            var belongs = marked.Contains(at) || isOpen && char.IsWhiteSpace(pieces[at][0]) && marked.Contains(at + 1);
            if (belongs && !isOpen) html.Append('<').Append(tag).Append("><mark>");
            if (!belongs && isOpen) html.Append("</mark></").Append(tag).Append('>');
            isOpen = belongs;
            html.Append(pieces[at]);
        }
        if (isOpen) html.Append("</mark></").Append(tag).Append('>');
        return html.ToString();
    }

    [GeneratedRegex(@"<main\b.*</main>", RegexOptions.Singleline)]
    private static partial Regex Content();

    // What lies inside drawings and fields is no text that can be marked.
    [GeneratedRegex(@"<(?<whole>svg|style|script|template|select|textarea)\b.*?</\k<whole>>|<!--.*?-->|<[^>]+>|&[#\w]+;|[\p{L}\p{N}]+|\s+|.", RegexOptions.Singleline)]
    private static partial Regex Piece();
}
