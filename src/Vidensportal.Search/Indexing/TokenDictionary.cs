using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Indexing;

/// <summary>
/// Numbers tokens, words and stems as they are met, and remembers what a token becomes, so that a token is analysed once.
/// It only grows: what is no longer used is left out when an index is built.
/// </summary>
internal sealed class TokenDictionary(AnalysisSettings settings)
{
    public const int NoWord = -1;

    private readonly Numbering _tokens = new();
    private readonly Numbering _words = new();
    private readonly Numbering _stems = new();
    private readonly List<int> _wordOfToken = [];
    private readonly List<int> _stemOfWord = [];

    public IReadOnlyList<string> Tokens => _tokens.Names;

    public IReadOnlyList<string> Words => _words.Names;

    public IReadOnlyList<string> Stems => _stems.Names;

    public IReadOnlyList<int> WordOfToken => _wordOfToken;

    public IReadOnlyList<int> StemOfWord => _stemOfWord;

    /// <summary>The token for what stands between words.</summary>
    public int Separator(ReadOnlySpan<char> text)
    {
        var token = _tokens.NumberOf(text, out var isNew);
        if (isNew) _wordOfToken.Add(NoWord);
        return token;
    }

    /// <summary>The token for a word as it is written.</summary>
    public int Word(ReadOnlySpan<char> text)
    {
        var token = _tokens.NumberOf(text, out var isNew);
        if (isNew) _wordOfToken.Add(Analyse(text));
        return token;
    }

    private int Analyse(ReadOnlySpan<char> text)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        var folded = letters[..WordAnalysis.Fold(text, letters, settings)];
        var word = _words.NumberOf(folded, out var isNew);
        if (isNew) _stemOfWord.Add(_stems.NumberOf(WordAnalysis.Stem(folded, settings), out _));
        return word;
    }
}
