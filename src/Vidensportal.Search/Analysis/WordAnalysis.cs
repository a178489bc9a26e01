namespace Vidensportal.Search.Analysis;

/// <summary>A word on its way into the index, and a word of a query: the same steps for both.</summary>
internal static class WordAnalysis
{
    /// <inheritdoc cref="WordFolding.Fold"/>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, AnalysisSettings settings) => WordFolding.Fold(word, folded, settings.JoinsVowels);

    /// <summary>The stem of a folded word. What has a digit in it stays as it is.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> folded, AnalysisSettings settings) =>
        settings.Stems && !folded.ContainsAnyInRange('0', '9') ? folded[..DanishStemmer.StemLength(folded)] : folded;
}
