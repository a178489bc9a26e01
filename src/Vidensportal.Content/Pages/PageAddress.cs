namespace Vidensportal.Content.Pages;

/// <summary>An address on the site: <c>/modellen/faerre-sager/</c>. Lower-case a–z, digits and hyphens, always with a slash at both ends.</summary>
public sealed record PageAddress : IComparable<PageAddress>
{
    private PageAddress(string value) => Value = value;

    public static PageAddress Root { get; } = new("/");
    public string Value { get; }

    /// <summary>The address that this one lies under; null for the front page.</summary>
    public PageAddress? Parent =>
        Value.Length == 1 ? null : new PageAddress(Value[..(Value.LastIndexOf('/', Value.Length - 2) + 1)]);

    public static PageAddress? TryParse(string text)
    {
        if (text.Length == 0 || text[0] != '/' || text[^1] != '/') return null;
        if (text.Length == 1) return Root;
        return text[1..^1].Split('/').All(IsSegment) ? new PageAddress(text) : null;
    }

    /// <summary>The address of a page by its file: <c>modellen/faerre-sager.md</c>, <c>modellen/index.md</c>; null when the name can not be one.</summary>
    public static PageAddress? OfFile(string path)
    {
        var name = path[..^".md".Length];
        if (name == "index") return Root;
        if (name.EndsWith("/index", StringComparison.Ordinal)) name = name[..^"/index".Length];
        return TryParse($"/{name}/");
    }

    public bool IsUnder(string prefix) => Value.StartsWith(prefix, StringComparison.Ordinal);

    public int CompareTo(PageAddress? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;

    /// <summary>Whether a text can stand between two slashes of an address.</summary>
    public static bool IsSegment(string text) =>
        text.Length > 0 && text[0] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
