using System.Buffers;

namespace Vidensportal.Search.Queries;

/// <summary>The signs and words that mean something in a query.</summary>
internal static class QuerySyntax
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("+-!(){}[]^\"~*?:&|");
    private static readonly SearchValues<string> Operators = SearchValues.Create(["AND", "OR", "NOT", "OG", "ELLER", "IKKE"], StringComparison.Ordinal);

    /// <summary>Whether there is anything but words, commas and the like. Most queries have nothing.</summary>
    public static bool HasSigns(ReadOnlySpan<char> text) => text.ContainsAny(Signs) || text.ContainsAny(Operators);

    public static bool IsAnd(ReadOnlySpan<char> word) => word is "AND" or "OG" or "&&";

    public static bool IsOr(ReadOnlySpan<char> word) => word is "OR" or "ELLER" or "||";

    public static bool IsNot(ReadOnlySpan<char> word) => word is "NOT" or "IKKE";

    public static bool IsOperator(ReadOnlySpan<char> word) => IsAnd(word) || IsOr(word) || IsNot(word);

    public static bool IsConjunction(ReadOnlySpan<char> word) => word is "og" or "eller" or "samt" or "og/eller" or "med" or "/";

    /// <summary>Whether a sign ends what is written before it.</summary>
    public static bool IsEnd(char letter) => char.IsWhiteSpace(letter) || letter is '(' or ')' or '"' or '[' or ']' or '{' or '}' or '^' or '~' or ':';
}
