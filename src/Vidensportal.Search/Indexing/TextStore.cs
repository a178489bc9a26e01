using System.Text;

namespace Vidensportal.Search.Indexing;

/// <summary>
/// The documents' own texts, for snippets, as numbers of words and of what stands between them. A single space between two words is not
/// written down, so a text takes a quarter of the room, and which words are to be marked is known without reading letters.
/// </summary>
/// <param name="Tokens">Words and separators as they are written, the commonest first.</param>
/// <param name="WordOfToken">By token: its word in the <see cref="Lexicon"/>; -1 for a separator.</param>
/// <param name="Start">By text: its first byte in <paramref name="Codes"/>; last the number of bytes.</param>
/// <param name="Codes">Token numbers, seven bits a byte, the lowest first.</param>
internal sealed record TextStore(WordList Tokens, int[] WordOfToken, int[] Start, byte[] Codes)
{
    public int Count => Start.Length - 1;

    public TokenReader TokensOf(int text) => new(Codes.AsSpan(Start[text], Start[text + 1] - Start[text]), WordOfToken);

    public string Read(int text)
    {
        var all = new StringBuilder();
        var tokens = TokensOf(text);
        while (tokens.MoveNext()) all.Append(tokens.IsAfterSpace ? " " : "").Append(Tokens[tokens.Current]);
        return all.ToString();
    }
}
