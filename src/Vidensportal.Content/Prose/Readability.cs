namespace Vidensportal.Content.Prose;

/// <summary>What LIX counts in running text; headings, lists and tables are left out.</summary>
public sealed record Readability(int Words, int LongWords, int Sentences)
{
    /// <summary>
    /// LIX: words per sentence plus the percentage of words over six letters. 25–34 is easy, 35–44 medium, 45–54 hard.
    /// Null for a text too short to say anything about.
    /// </summary>
    public int? Lix => Words < 50 || Sentences == 0 ? null : (int)Math.Round((double)Words / Sentences + 100.0 * LongWords / Words, MidpointRounding.AwayFromZero);
}
