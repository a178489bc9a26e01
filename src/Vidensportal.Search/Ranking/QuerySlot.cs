namespace Vidensportal.Search.Ranking;

/// <summary>A word of a query that is weighed, or two neighbours as one word.</summary>
internal struct QuerySlot
{
    /// <summary>Its alternatives in <see cref="QueryScratch.Alternatives"/>, the likeliest first.</summary>
    public int FirstAlternative;

    public int EndAlternative;

    /// <summary>The words of the query that it stands for, a bit each.</summary>
    public uint Words;

    /// <summary>The visitor's boost, or what joined neighbours count.</summary>
    public float Boost;

    /// <summary>How rare the word is, times the boost: its share in a title's coverage.</summary>
    public float Weight;

    public bool IsJoined;

    /// <summary>Whether it must be in the title.</summary>
    public bool IsTitle;
}
