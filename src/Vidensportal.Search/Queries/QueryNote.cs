namespace Vidensportal.Search.Queries;

/// <summary>What a visitor should be told about how the query was read.</summary>
public enum QueryNote
{
    /// <summary>The syntax was broken; the query was read as words.</summary>
    ReadAsWords,

    /// <summary>The query was too long, and its end was not read.</summary>
    Shortened,

    /// <summary>Nothing has everything that was asked for; this is what has some of it.</summary>
    Relaxed,
}
