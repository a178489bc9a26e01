using System.Globalization;

namespace Vidensportal.App.Editing;

/// <summary>What the buttons beside the rows of a list do, done to what was posted: <c>op:belaeg[1]</c>, <c>fjern:belaeg[0]</c>, <c>tilfoej:belaeg</c>.</summary>
internal static class PostedRows
{
    /// <summary>The posted fields after the button was pressed, and the list that gets an empty row; null when none does.</summary>
    public static (IReadOnlyList<KeyValuePair<string, string>> Posted, string? Grows)? Press(IReadOnlyList<KeyValuePair<string, string>> posted, string button) => button.Split(':', 2) switch
    {
        ["tilfoej", var list] => (posted, list),
        ["fjern", var row] => ([.. posted.Where(pair => !IsIn(pair.Key, row))], null),
        ["op", var row] when Neighbour(row, -1) is { } above => (Swapped(posted, row, above), null),
        ["ned", var row] when Neighbour(row, +1) is { } below => (Swapped(posted, row, below), null),
        _ => null,
    };

    private static List<KeyValuePair<string, string>> Swapped(IReadOnlyList<KeyValuePair<string, string>> posted, string one, string other) =>
        [.. posted.Select(pair => IsIn(pair.Key, one) ? new(other + pair.Key[one.Length..], pair.Value) : IsIn(pair.Key, other) ? new KeyValuePair<string, string>(one + pair.Key[other.Length..], pair.Value) : pair)];

    private static bool IsIn(string name, string row) => name == row || name.StartsWith(row + ".", StringComparison.Ordinal) || name.StartsWith(row + "[", StringComparison.Ordinal);

    private static string? Neighbour(string row, int step)
    {
        var open = row.LastIndexOf('[');
        return open > 0 && row.EndsWith(']') && int.TryParse(row.AsSpan(open + 1, row.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number + step >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"{row[..open]}[{number + step}]")
            : null;
    }
}
