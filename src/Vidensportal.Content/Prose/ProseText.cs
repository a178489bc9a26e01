namespace Vidensportal.Content.Prose;

/// <summary>
/// A text of an author's, compiled: finished HTML between the things that only the whole site can fill in.
/// It is complete in itself: the same source gives the same text, whatever the rest of the content says.
/// </summary>
public sealed record ProseText
{
    public required IReadOnlyList<ProsePart> Parts { get; init; }

    /// <summary>Every shortcode in reading order, those inside notices and tables included.</summary>
    public required IReadOnlyList<Shortcode> Shortcodes { get; init; }
    public required IReadOnlyList<ProseHeading> Headings { get; init; }
    public required IReadOnlyList<ProseLink> Links { get; init; }
    public required Readability Readability { get; init; }

    /// <summary>The source, for hashing: two texts with the same source are the same text.</summary>
    public required string Source { get; init; }

    public static ProseText Empty { get; } = new()
    {
        Parts = [], Shortcodes = [], Headings = [], Links = [], Readability = new(0, 0, 0), Source = "",
    };
}
