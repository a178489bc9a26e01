namespace Vidensportal.Search.Queries;

/// <summary>A pattern where <c>*</c> stands for any letters and <c>?</c> for one.</summary>
internal static class WordPattern
{
    /// <summary>Whether the whole word fits. Takes no longer than the product of the two lengths.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word)
    {
        var (at, letter, star, afterStar) = (0, 0, -1, 0);
        while (letter < word.Length)
        {
            if (at < pattern.Length && pattern[at] == '*') (star, afterStar, at) = (at, letter, at + 1);
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == word[letter])) (at, letter) = (at + 1, letter + 1);
            else if (star >= 0) (at, letter) = (star + 1, ++afterStar);
            else return false;
        }
        return pattern[at..].Trim('*').IsEmpty;
    }
}
