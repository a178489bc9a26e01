namespace Vidensportal.Search.Indexing;

/// <summary>The words of the corpus, each as it is written (folded) and under its stem. Both lists are sorted by ordinal.</summary>
/// <param name="Words">Folded words.</param>
/// <param name="Stems">Stems of them.</param>
/// <param name="StemOfWord">By word.</param>
/// <param name="FormOfWord">By word: which of its stem's forms it is, the commonest 0; from <see cref="MostForms"/> on they share the last.</param>
/// <param name="FrequencyOfWord">By word: documents that hold it, at least 1.</param>
/// <param name="TokenOfWord">By word: the commonest way to write it, a token of the <see cref="TextStore"/>.</param>
internal sealed record Lexicon(WordList Words, WordList Stems, int[] StemOfWord, byte[] FormOfWord, int[] FrequencyOfWord, int[] TokenOfWord)
{
    /// <summary>Forms of a stem that are told apart: a bit of a byte for each.</summary>
    public const int MostForms = 8;

    /// <summary>The bit of a word's form in <see cref="Postings.Forms"/>.</summary>
    public byte FormBit(int word) => (byte)(1 << FormOfWord[word]);
}
