namespace Vidensportal.Search.Analysis;

/// <summary>A word in a text: where it begins, and how many characters of the text it takes.</summary>
internal readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;
}
