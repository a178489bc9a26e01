using Vidensportal.Content.Pages;

namespace Vidensportal.Publishing.Entries;

/// <summary>
/// Where a text of the editors lies in the content: <c>modellen/faerre-sager.md</c>, <c>fakta/F33.yaml</c>, <c>site.yaml</c>. A path that this
/// type has let through can be a path in a tree, a part of a ref's name and a part of an address, and nothing else.
/// </summary>
public sealed record EntryPath : IComparable<EntryPath>
{
    private const int Longest = 180;
    private static readonly string[] Endings = [".md", ".yaml"];
    // Windows has these names for devices, with any ending: a copy of the content there would lose the file.
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    private EntryPath(string value) => Value = value;

    /// <summary>Relative to the content, with forward slashes.</summary>
    public string Value { get; }

    public bool IsPage => Value.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>What the text is one of: <c>fakta</c>, <c>kontakter</c>, <c>nyheder</c>; <c>sider</c> for the other pages.</summary>
    public string Collection => IsPage
        ? Value.StartsWith("nyheder/", StringComparison.Ordinal) ? "nyheder" : Value.StartsWith("kommuner/", StringComparison.Ordinal) ? "kommuner" : Value.StartsWith("kilder/", StringComparison.Ordinal) ? "kilder" : "sider"
        : Value.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Value[..slash] : "portal";

    public static EntryPath? TryParse(string? text)
    {
        if (text is null || text.Length > Longest) return null;
        var ending = Array.Find(Endings, ending => text.EndsWith(ending, StringComparison.Ordinal));
        if (ending is null) return null;
        var segments = text[..^ending.Length].Split('/');
        if (segments[0] == "medier" || segments.Any(IsReserved)) return null;
        return segments.SkipLast(1).All(PageAddress.IsSegment) && IsFileName(segments[^1], ending) ? new(text) : null;
    }

    /// <summary>Whether a system that the content may be copied to can't have a file of that name.</summary>
    internal static bool IsReserved(string name) => Devices.Contains(name.Split('.')[0], StringComparer.OrdinalIgnoreCase);

    // A record's file is named as the record: F33. A model version has dots: 1.0. An input has underscores: boern_antal.
    private static bool IsFileName(string name, string ending) =>
        PageAddress.IsSegment(name)
        || ending == ".yaml" && name.Length is > 0 and <= 80 && char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1])
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_') && !name.Contains("..", StringComparison.Ordinal) && !name.EndsWith(".lock", StringComparison.OrdinalIgnoreCase);

    public int CompareTo(EntryPath? other) => string.CompareOrdinal(Value, other?.Value);

    public override string ToString() => Value;
}
