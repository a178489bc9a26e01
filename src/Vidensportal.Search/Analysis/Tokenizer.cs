using System.Globalization;

namespace Vidensportal.Search.Analysis;

/// <summary>
/// Finds the words of a text: runs of letters, digits and the marks upon them. A number keeps its separators (<c>3,7</c>, <c>1.234</c>),
/// and a paragraph of the law keeps its letter (<c>§ 83 a</c>). Everything else stands between words.
/// </summary>
internal static class Tokenizer
{
    private const char Section = '§';

    /// <summary>Finds the first word at or after the place, and moves the place behind it.</summary>
    /// <returns>False when there are no more words.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int place, out Token token)
    {
        for (var start = place; start < text.Length; start++)
        {
            var end = text[start] == Section ? EndOfSection(text, start) : EndOfWord(text, start);
            if (end == start) continue;
            place = end;
            token = new(start, end - start);
            return true;
        }
        place = text.Length;
        token = default;
        return false;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        if (!IsWordStart(text[start])) return start;
        var end = start + 1;
        while (end < text.Length && (IsWordPart(text[end]) || IsSeparatorInNumber(text, end))) end++;
        return end;
    }

    /// <summary>The end of <c>§ 83 a</c>; the start when no number follows the sign.</summary>
    private static int EndOfSection(ReadOnlySpan<char> text, int start)
    {
        var digit = start + 1;
        while (digit < text.Length && (text[digit] == Section || IsSpace(text[digit])) && digit - start < 4) digit++;
        if (digit >= text.Length || !char.IsAsciiDigit(text[digit])) return start;
        var end = digit;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end < text.Length && IsWordPart(text[end])) return EndOfWord(text, digit);
        return end + 1 < text.Length && IsSpace(text[end]) && IsSectionLetter(text[end + 1]) && (end + 2 == text.Length || !IsWordPart(text[end + 2])) ? end + 2 : end;
    }

    // «§ 83 i serviceloven» is a number and a preposition.
    private static bool IsSectionLetter(char letter) => char.IsAsciiLetterLower(letter) && letter != 'i';

    private static bool IsSpace(char letter) => letter is ' ' or '\u00a0';

    private static bool IsSeparatorInNumber(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsWordStart(char letter) => char.IsAsciiLetterOrDigit(letter) || (letter >= '\u0080' && char.IsLetterOrDigit(letter));

    private static bool IsWordPart(char letter) => IsWordStart(letter) || (letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
