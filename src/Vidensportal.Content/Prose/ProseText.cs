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

    /// <summary>As the author wrote it: two texts with the same source are the same text.</summary>
    public required string Source { get; init; }

    /// <summary>How hard it is to read. Counted when asked for: a build does not need it.</summary>
    public Readability Readability => ProseCompiler.Count(Source);

    public static ProseText Empty { get; } = new()
    {
        Parts = [], Shortcodes = [], Headings = [], Links = [], Source = "",
    };
}
