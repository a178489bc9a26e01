namespace Vidensportal.Search.Ranking;

/// <summary>What became of a word of a query.</summary>
public enum WordTreatment
{
    /// <summary>It was found, as it is or in another form.</summary>
    Found,

    /// <summary>It says nothing of what is looked for, as «og» and «er».</summary>
    Stop,

    /// <summary>It is not known, but a word that means about the same is. A guess.</summary>
    Synonym,

    /// <summary>It is not known, but the beginning of a known word. A guess.</summary>
    Completed,

    /// <summary>It is not known, but almost a known word. A guess.</summary>
    Corrected,

    /// <summary>It is not known, but one word with its neighbour, or in two. A guess.</summary>
    Reparted,

    /// <summary>It is not known, and was left out.</summary>
    Dropped,
}
