using Vidensportal.Theme.Body;
using Vidensportal.Theme.Diagrams;
using Vidensportal.Theme.Facts;

namespace Vidensportal.Site.Meetings;

/// <summary>A page's text as part of a longer document: its headings come lower, and its anchors are its own.</summary>
internal static class MeetingBody
{
    /// <summary>Below the document's title, its group and the page's own.</summary>
    private const int HeadingLevel = 4;

    public static PageBody Of(PageBody body, string id, string title, string address) => new([.. body.Parts.Select(part => Part(part, id, title, address))]);

    /// <summary>The facts that a text rests on, in the order of their numbers.</summary>
    public static IReadOnlyList<FactReference> FactsIn(PageBody body) => [.. References(body).DistinctBy(fact => fact.Id).OrderBy(fact => fact.Number)];

    private static BodyPart Part(BodyPart part, string id, string title, string address) => part switch
    {
        HeadingPart heading => heading with { Level = HeadingLevel, Id = $"{id}-{heading.Id}" },
        NoticePart notice => notice with { Content = Of(notice.Content, id, title, address) },
        TablePart table => table with { Content = Of(table.Content, id, title, address), Of = title },
        DiagramPart diagram => new DiagramPart(diagram.Diagram with { Id = $"{id}-{diagram.Diagram.Id}" }),
        // A register is longer than any meeting.
        ListPart => new HtmlPart($"<p>Listen står på <a href=\"{address}\">siden selv</a>.</p>"),
        _ => part,
    };

    private static IEnumerable<FactReference> References(PageBody body) => body.Parts.SelectMany(part => part switch
    {
        FactPart { Reference: { } fact } => [fact],
        HeadingPart heading => References(heading.Content),
        NoticePart notice => References(notice.Content),
        TablePart table => References(table.Content),
        DiagramPart diagram => Drawn(diagram.Diagram),
        _ => Enumerable.Empty<FactReference>(),
    });

    private static IEnumerable<FactReference> Drawn(DiagramView diagram) => diagram switch
    {
        StairsView stairs => stairs.Steps.SelectMany(step => step.References.Concat(step.Text is { } text ? References(text) : [])),
        BeforeAfterView pairs => pairs.Rows.SelectMany(row => row.References),
        ChangeDiagramView changes => changes.Rows.SelectMany(row => row.References),
        RhythmView rhythm => rhythm.Rows.SelectMany(row => row.References.Concat(row.Text is { } text ? References(text) : [])),
        TimelineView timeline => timeline.Events.SelectMany(one => one.References.Concat(References(one.Text))),
        _ => [],
    };
}
