namespace Vidensportal.Site.Calculations;

/// <summary>The fields in a link that somebody pasted: a whole address, or only what is behind its question mark.</summary>
internal static class LinkQuery
{
    /// <summary>No link of ours is longer: fifty moves with every field are about half of it.</summary>
    private const int Longest = 16_000;

    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(string link)
    {
        var text = link.Length > Longest ? link[..Longest] : link;
        var query = text[(text.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('#')[0].Trim();
        return query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Field);
    }

    private static KeyValuePair<string, string> Field(string pair)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? new(Decode(pair), "") : new(Decode(pair[..at]), Decode(pair[(at + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
