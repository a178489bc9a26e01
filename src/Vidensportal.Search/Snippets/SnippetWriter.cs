using System.Text;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Snippets;

/// <summary>Writes a passage as it stands in the document, as HTML, with the words that were looked for marked.</summary>
internal sealed class SnippetWriter(OpenIndex index)
{
    private const char Cut = '…';
    private const int MostLetters = 480;

    public string Write(QueryScratch scratch, Passage passage)
    {
        var html = scratch.Html.Clear();
        var (wordsRead, isBegun) = (0, false);
        var tokens = index.Contents.Texts.TokensOf(passage.Text);
        while (tokens.MoveNext())
        {
            var isWord = tokens.Word >= 0;
            if (wordsRead < passage.FirstWord || (!isWord && !isBegun))
            {
                if (isWord) wordsRead++;
                continue;
            }
            if ((isWord && wordsRead == passage.FirstWord + PassageFinder.Words) || html.Length > MostLetters) return html.Append(Cut).ToString();
            if (!isBegun && passage.FirstWord > 0) html.Append(Cut);
            else if (isBegun && tokens.IsAfterSpace) html.Append(' ');
            isBegun = true;
            if (isWord) wordsRead++;
            Append(html, index.Contents.Texts.Tokens[tokens.Current], isWord && scratch.SlotOfStem[index.Lexicon.StemOfWord[tokens.Word]] > 0);
        }
        return html.ToString();
    }

    private static void Append(StringBuilder html, ReadOnlySpan<char> text, bool isMarked)
    {
        if (isMarked) html.Append("<mark>");
        // A word has no end, and what stands between words may be long: neither may fill the page.
        foreach (var letter in text[..Math.Min(text.Length, MostLetters)])
            _ = letter switch { '&' => html.Append("&amp;"), '<' => html.Append("&lt;"), '>' => html.Append("&gt;"), '"' => html.Append("&quot;"), '\'' => html.Append("&#39;"), _ => html.Append(char.IsControl(letter) ? ' ' : letter) };
        if (isMarked) html.Append("</mark>");
    }
}
