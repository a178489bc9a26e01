namespace Vidensportal.Publishing.Git;

/// <summary>The whole id of an object. What comes from outside is taken for one only when it can be nothing else to git.</summary>
internal static class ObjectId
{
    public static bool IsValid(string text) => text.Length == 40 && text.All(char.IsAsciiHexDigitLower);
}
