using System.Globalization;

namespace Vidensportal.Search.Queries;

/// <summary>Goes through the characters of a query.</summary>
internal sealed class QueryScanner(string text)
{
    private const char End = '\0';

    public int Place { get; private set; }

    public bool IsAtEnd => Place >= text.Length;

    public char Peek => Place < text.Length ? text[Place] : End;

    public ReadOnlySpan<char> Rest => text.AsSpan(Place);

    /// <summary>Whether what stands here is AND or OR without anything before it.</summary>
    public bool IsAtOperator => WordHere() is var word && (QuerySyntax.IsAnd(word) || QuerySyntax.IsOr(word));

    /// <summary>Whether a hyphen here stands for the beginning of a word, as in «regnskabsår og -perioder».</summary>
    public bool IsAfterConjunction
    {
        get
        {
            var before = text.AsSpan(0, Place).TrimEnd();
            return QuerySyntax.IsConjunction(before[(before.LastIndexOf(' ') + 1)..]);
        }
    }

    public void Skip(int letters) => Place += letters;

    /// <returns>Whether anything is left.</returns>
    public bool SkipSpace()
    {
        while (Place < text.Length && char.IsWhiteSpace(text[Place])) Place++;
        return Place < text.Length;
    }

    /// <summary>Takes an operator in capitals, and the space around it.</summary>
    public bool TryOperator(Func<ReadOnlySpan<char>, bool> isIt)
    {
        var before = Place;
        SkipSpace();
        var word = WordHere();
        if (word.IsEmpty || !isIt(word))
        {
            Place = before;
            return false;
        }
        Place += word.Length;
        SkipSpace();
        return true;
    }

    /// <summary>Takes a sign that stands directly before something.</summary>
    public bool TryPrefix(char sign)
    {
        if (Peek != sign || Place + 1 >= text.Length || !(char.IsLetterOrDigit(text[Place + 1]) || text[Place + 1] is '"' or '(' or '§' or '*' or '?')) return false;
        Place++;
        return true;
    }

    public bool TryPrefixOrEnd(char sign)
    {
        if (Peek != sign) return false;
        Place++;
        return true;
    }

    /// <summary>Takes <c>titel:</c> and the like; a colon after any other word is no sign.</summary>
    public QueryField? TryField()
    {
        var colon = Rest.IndexOf(':');
        if (colon < 1 || QueryFieldNames.Find(Rest[..colon]) is not { } field) return null;
        Place += colon + 1;
        return field;
    }

    /// <summary>Takes <c>^2</c> or <c>~1</c>; the sign alone is the usual number, and a number that cannot be read is NaN.</summary>
    public bool TryNumber(char sign, double usual, out double number)
    {
        number = usual;
        if (Peek != sign) return false;
        Place++;
        var digits = 0;
        while (digits < Rest.Length && (char.IsAsciiDigit(Rest[digits]) || Rest[digits] is '.' or ',')) digits++;
        if (digits == 0) return true;
        if (!double.TryParse(Rest[..digits].ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)) number = double.NaN;
        Place += digits;
        return true;
    }

    private ReadOnlySpan<char> WordHere()
    {
        var end = Place;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '"')) end++;
        return text.AsSpan(Place, end - Place);
    }
}
