using System.Text;
using System.Text.RegularExpressions;

namespace Vidensportal.App.Overview;

/// <summary>A table for Danish Excel: UTF-8 with its mark, semicolons, and no text that a spreadsheet would take for a formula.</summary>
internal static partial class DanishCsv
{
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(';', row.Select(cell => Quoted(Guarded(cell)))).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    // As theme/Documents/guard.ts; here no cell is a number.
    private static string Guarded(string text) => Formula().IsMatch(text) ? "'" + text : text;

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]")]
    private static partial Regex Formula();
}
