namespace Vidensportal.Search.Analysis;

/// <summary>
/// The Danish stemmer of Snowball (snowballstem.org/algorithms/danish/stemmer.html). Every step only takes letters off the end,
/// so a stem is told by its length.
/// </summary>
public static class DanishStemmer
{
    private const string Vowels = "aeiouyæåø";
    private const string BeforeS = "abcdfghjklmnoprtvyzå";

    // Longest first: the first that fits is the one.
    private static readonly string[] Inflections =
    [
        "erendes", "erende", "hedens", "erede", "ethed", "heden", "heder", "endes", "ernes", "erens", "erets",
        "ered", "ende", "erne", "eren", "erer", "heds", "enes", "eres", "eret",
        "hed", "ene", "ere", "ens", "ers", "ets", "en", "er", "es", "et", "e",
    ];

    public static string Stem(string word) => word[..StemLength(word)];

    /// <summary>How many letters of a word in lower case are its stem.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        var region = StartOfRegion(word);
        var length = WithoutInflection(word, region);
        length = WithoutPairEnd(word, length, region);
        length = WithoutDerivation(word, length, region);
        return WithoutDoubleConsonant(word, length, region);
    }

    /// <summary>R1: after the first non-vowel that follows a vowel, and at least three letters in.</summary>
    private static int StartOfRegion(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return word.Length;
        var at = 0;
        while (at < word.Length && !IsVowel(word[at])) at++;
        while (at < word.Length && IsVowel(word[at])) at++;
        return at == word.Length ? word.Length : Math.Max(at + 1, 3);
    }

    private static int WithoutInflection(ReadOnlySpan<char> word, int region)
    {
        foreach (var ending in Inflections)
            if (EndsWith(word, word.Length, ending, region))
                return word.Length - ending.Length;
        return EndsWith(word, word.Length, "s", region) && word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word.Length - 1 : word.Length;
    }

    private static int WithoutPairEnd(ReadOnlySpan<char> word, int length, int region) =>
        length - region >= 2 && (word[length - 2], word[length - 1]) is ('g', 'd') or ('d', 't') or ('g', 't') or ('k', 't') ? length - 1 : length;

    private static int WithoutDerivation(ReadOnlySpan<char> word, int length, int region)
    {
        if (length >= 4 && word[..length].EndsWith("igst", StringComparison.Ordinal)) length -= 2;
        if (EndsWith(word, length, "løst", region)) return length - 1;
        var taken = EndsWith(word, length, "elig", region) ? 4 : EndsWith(word, length, "lig", region) || EndsWith(word, length, "els", region) ? 3 : EndsWith(word, length, "ig", region) ? 2 : 0;
        return taken == 0 ? length : WithoutPairEnd(word, length - taken, region);
    }

    private static int WithoutDoubleConsonant(ReadOnlySpan<char> word, int length, int region) =>
        length > region && length >= 2 && char.IsAsciiLetterLower(word[length - 1]) && !IsVowel(word[length - 1]) && word[length - 1] == word[length - 2] ? length - 1 : length;

    private static bool EndsWith(ReadOnlySpan<char> word, int length, string ending, int region) =>
        length - ending.Length >= region && word[..length].EndsWith(ending, StringComparison.Ordinal);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
