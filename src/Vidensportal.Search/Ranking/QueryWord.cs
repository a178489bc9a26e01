namespace Vidensportal.Search.Ranking;

/// <summary>A word of a query, and what became of it.</summary>
internal struct QueryWord
{
    /// <summary>The place of a word that stands in a phrase or a pattern, and is not told of on its own.</summary>
    public const int InPhrase = -1;

    /// <summary>Its letters as the visitor wrote them.</summary>
    public string Text;

    /// <summary>Where it begins in the query.</summary>
    public int Place;

    public WordTreatment Treatment;

    /// <summary>The word of the lexicon that it is, as written; -1 when there is none.</summary>
    public int Word;

    /// <summary>The word of the lexicon that was taken for it; -1 when it is itself, or nothing.</summary>
    public int TakenFor;

    /// <summary>Its slot; -1 when it has none.</summary>
    public int Slot;
}
