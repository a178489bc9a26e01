using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Pages;

/// <summary>Parts a page's file in the fields between two lines of <c>---</c> and the text below.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    public sealed record Parts(string Fields, string Body, int BodyLine);

    public static Parts? Split(string file, string text, List<Fault> faults)
    {
        var firstBreak = text.IndexOf('\n', StringComparison.Ordinal);
        var start = firstBreak < 0 ? text.Length : firstBreak + 1;
        if (text.AsSpan(0, start).TrimEnd() is not Fence)
        {
            faults.Add(new(file, Position.Start, "Siden begynder ikke med sine oplysninger.", "Skriv --- på første linje, derunder felterne, og så --- igen."));
            return null;
        }
        for (var (at, line) = (start, 2); at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var length = (end < 0 ? text.Length : end) - at;
            if (text.AsSpan(at, length).TrimEnd() is Fence)
                return new(text[start..at], end < 0 ? "" : text[(end + 1)..], line + 1);
            if (end < 0) break;
            at = end + 1;
        }
        faults.Add(new(file, Position.Start, "Oplysningerne øverst på siden slutter aldrig.", "Skriv --- på en linje for sig efter det sidste felt."));
        return null;
    }
}
