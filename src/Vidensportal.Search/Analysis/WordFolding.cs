using System.Buffers;
using System.Globalization;
using System.Text;

namespace Vidensportal.Search.Analysis;

/// <summary>
/// Brings the ways to write a word to one form: lower case, <c>aa</c> as <c>å</c>, <c>ae</c> as <c>æ</c>, <c>oe</c> as <c>ø</c>, <c>é</c> as <c>e</c>.
/// Never <c>å</c> as <c>a</c> nor <c>ø</c> as <c>o</c>: that is another word. Nor <c>ae</c> where a word in <c>a</c> is inflected: <c>skemaer</c>, <c>temaet</c>, <c>kollegaen</c>.
/// </summary>
internal static class WordFolding
{
    /// <summary>Characters of a folded word; what is longer is cut.</summary>
    public const int MostLetters = 64;

    /// <summary>A word in <c>a</c> has another syllable before it; <c>svaer</c> and <c>isaer</c> have hardly any.</summary>
    private const int FewestBeforeEnding = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyæøå");

    /// <summary>Folds a word that the tokenizer found.</summary>
    /// <returns>How many characters of the destination, of at least <see cref="MostLetters"/>, are the folded word.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> destination, bool joinsVowels = true)
    {
        var (length, joinedAt) = (0, -1);
        var isNumber = IsNumber(word);
        foreach (var letter in word)
        {
            if (length == MostLetters) break;
            if (letter is '§' or ' ' or '\u00a0' || (letter == '.' && isNumber)) continue;
            var before = length;
            length = Append(letter, destination, length, joinsVowels);
            if (length == before && (letter is 'e' or 'E') && length > 0 && destination[length - 1] == 'æ') joinedAt = length - 1;
        }
        return joinedAt >= FewestBeforeEnding && IsInflectedA(destination[..length], joinedAt) && length < MostLetters ? Part(destination, length, joinedAt) : length;
    }

    /// <summary>Whether what was joined is the last letter of a word and the first of its ending.</summary>
    private static bool IsInflectedA(ReadOnlySpan<char> folded, int joinedAt) =>
        folded[(joinedAt + 1)..] is "r" or "rne" or "rs" or "rnes" or "t" or "ts" or "n" or "ns" && folded[..joinedAt].IndexOfAny(Vowels) >= 0;

    private static int Part(Span<char> folded, int length, int joinedAt)
    {
        folded[(joinedAt + 1)..length].CopyTo(folded[(joinedAt + 2)..]);
        (folded[joinedAt], folded[joinedAt + 1]) = ('a', 'e');
        return length + 1;
    }

    private static int Append(char letter, Span<char> destination, int length, bool joinsVowels)
    {
        var lower = letter < 128 ? (char)(letter is >= 'A' and <= 'Z' ? letter | 0x20 : letter) : Plain(char.ToLowerInvariant(letter));
        if (lower == '\0') return length;
        if (joinsVowels && length > 0 && lower is 'a' or 'e' && Joined(destination[Math.Max(length - 1, 0)], lower) is var joined and not '\0')
        {
            destination[length - 1] = joined;
            return length;
        }
        destination[length] = lower;
        return length + 1;
    }

    private static char Joined(char first, char second) => (first, second) switch
    {
        ('a', 'a') => 'å',
        ('a', 'e') => 'æ',
        ('o', 'e') => 'ø',
        _ => '\0',
    };

    private static char Plain(char letter) => letter switch
    {
        'æ' or 'ø' or 'å' => letter,
        'ä' => 'æ',
        'ö' => 'ø',
        _ => WithoutMarks(letter),
    };

    // A surrogate or a mark of its own has no plain letter; the mark is left out.
    private static char WithoutMarks(char letter)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) return letter == '\u030a' ? letter : '\0';
        return letter < '\u00c0' || letter > '\u024f' ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
    }

    /// <summary>Whether the points only part thousands: <c>1.234.567</c>, but not <c>5.2</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiDigit(word[0])) return false;
        var sinceSeparator = 0;
        var points = 0;
        foreach (var letter in word)
        {
            if (letter == '.')
            {
                if (points++ > 0 ? sinceSeparator != 3 : sinceSeparator > 3) return false;
                sinceSeparator = 0;
            }
            else if (letter == ',') return points > 0 && sinceSeparator == 3;
            else sinceSeparator++;
        }
        return points > 0 && sinceSeparator == 3;
    }
}
