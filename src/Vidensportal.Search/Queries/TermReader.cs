using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Queries;

/// <summary>Reads words, patterns, phrases and dates.</summary>
internal sealed class TermReader(QueryScanner scanner)
{
    private const int UsualEdits = 2;

    /// <summary>What stands here up to the next sign: one word mostly, none when it is only signs, several for <c>KPI'er</c>.</summary>
    public IReadOnlyList<QueryNode>? ReadWords(QueryField field)
    {
        if (scanner.IsAtEnd) return [];
        var start = scanner.Place;
        var written = Chunk();
        scanner.Skip(Math.Max(1, written.Length));
        if (field == QueryField.Date) return ReadDay(written);
        if (IsPattern(written)) return [new WildcardNode(written.ToString(), field)];
        var edits = (int?)null;
        if (scanner.Peek == '~' && written.Length > 0)
        {
            scanner.TryNumber('~', UsualEdits, out var asked);
            if (asked is not (>= 0 and <= 2)) return null;
            edits = (int)asked;
        }
        var nodes = new List<QueryNode>();
        var place = 0;
        while (Tokenizer.TryNext(written, ref place, out var word))
            if (written.Slice(word.Start, word.Length) is var found && !QuerySyntax.IsOperator(found))
                nodes.Add(new WordNode(found.ToString(), field, edits) { Place = start + word.Start });
        return nodes;
    }

    public IReadOnlyList<QueryNode>? ReadPhrase(QueryField field)
    {
        scanner.Skip(1);
        var end = scanner.Rest.IndexOf('"');
        if (end < 0) return null;
        var words = scanner.Rest[..end].ToString();
        scanner.Skip(end + 1);
        var hasSlop = scanner.TryNumber('~', 0, out var slop);
        if (hasSlop && !(slop >= 0 && slop <= int.MaxValue)) return null;
        var place = 0;
        if (!Tokenizer.TryNext(words, ref place, out _)) return [];
        return field == QueryField.Date ? ReadDay(words) : [new PhraseNode(words, (int)Math.Min(slop, QueryLimits.MostSlop), field)];
    }

    /// <summary><c>[2015 TO 2017]</c>, also with <c>TIL</c>; <c>*</c> is without end.</summary>
    public IReadOnlyList<QueryNode>? ReadDates()
    {
        var end = scanner.Rest.IndexOf(']');
        if (end < 0) return null;
        var parts = scanner.Rest[1..end].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        scanner.Skip(end + 1);
        if (parts is not [var first, "TO" or "TIL", var last]) return null;
        var (from, to) = (DatePeriod.Read(first), DatePeriod.Read(last));
        return (from is null && first != "*") || (to is null && last != "*") ? null : [new DateRangeNode(from?.First, to?.Last)];
    }

    private static IReadOnlyList<QueryNode>? ReadDay(ReadOnlySpan<char> written) =>
        DatePeriod.Read(written) is { } period ? [new DateRangeNode(period.First, period.Last)] : null;

    private ReadOnlySpan<char> Chunk()
    {
        var rest = scanner.Rest;
        var place = 0;
        if (rest[0] == '§' && Tokenizer.TryNext(rest, ref place, out var section) && section.Start == 0) return rest[..section.End];
        var end = 0;
        while (end < rest.Length && !QuerySyntax.IsEnd(rest[end])) end++;
        return rest[..end];
    }

    // A question mark at the end of a word ends a question.
    private static bool IsPattern(ReadOnlySpan<char> written)
    {
        var body = written.TrimEnd('?');
        return body.ContainsAny('*', '?') && body.ContainsAnyInRange('0', '\uffff') && HasLetter(body) && !HasInnerSeparator(body);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter))
                return true;
        return false;
    }

    private static bool HasInnerSeparator(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsLetterOrDigit(letter) && letter is not ('*' or '?'))
                return true;
        return false;
    }
}
