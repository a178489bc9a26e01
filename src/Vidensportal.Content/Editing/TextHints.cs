using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Editing;

/// <summary>Advice that never stands in the way.</summary>
/// <param name="Path">The field that it is about: <see cref="EntryForm.BodyPath"/>.</param>
/// <param name="At">The place in the file; where the body begins, when it is about all of it.</param>
public sealed record TextHint(string Path, Position At, string Problem, string Advice);

/// <summary>What would make a page easier to read: LIX, long paragraphs and sentences, long stretches without a heading, links that do not say where they lead.</summary>
public static class TextHints
{
    /// <summary>In the order of the text; none for a record.</summary>
    public static IReadOnlyList<TextHint> Of(string path, string text)
    {
        var source = EntrySource.Of(path, text);
        if (source.Body is not { } body) return [];
        var start = new Position(source.BodyLine, 1);
        var hints = ProseHints.In(body).Select(hint => new TextHint(EntryForm.BodyPath, new(start.Line + hint.At.Line - 1, hint.At.Column), hint.Problem, hint.Advice)).ToList();
        if (AddressOf(path) is { } address && LixOf(text, path) is { } lix && lix > ReadingTarget.Of(address))
            hints.Insert(0, new(EntryForm.BodyPath, start, $"LIX er {lix}; målet er højst {ReadingTarget.Of(address)}.", "Del lange sætninger, og brug kortere ord."));
        return hints;
    }

    /// <summary>The page's LIX as the check counts it; null for a record, and for a text under fifty words.</summary>
    public static int? LixOf(string text, string path) => EntrySource.Of(path, text).Body is { } body ? ProseCompiler.Count(body).Lix : null;

    private static Pages.PageAddress? AddressOf(string path) => Pages.PageAddress.OfFile(path);
}
