using System.Buffers;
using System.Text;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Editing;

/// <summary>How a text is written as YAML: bare where that is safe, and else in quotes or as a block of lines.</summary>
internal static class YamlScalars
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`~=<";
    private static readonly SearchValues<char> FlowIndicators = SearchValues.Create(",[]{}:");

    /// <summary>Written anew: bare when it can be.</summary>
    public static string Write(string value, bool inFlow) => IsPlainSafe(value, inFlow) ? value : Quote(value);

    /// <summary>Written in the place of another text, in the same quotes when they can hold it.</summary>
    /// <param name="old">As it stood, the quotation marks included.</param>
    public static string WriteLike(string old, string value, bool inFlow) => old.Length == 0 ? Write(value, inFlow) : old[0] switch
    {
        '"' => Quote(value),
        '\'' when !value.Contains('\n', StringComparison.Ordinal) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
        _ => Write(value, inFlow),
    };

    public static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in value)
            quoted.Append(letter switch { '\\' => "\\\\", '"' => "\\\"", '\n' => "\\n", _ => letter.ToString() });
        return quoted.Append('"').ToString();
    }

    /// <summary>A block of lines below the name, each moved in.</summary>
    public static string Block(string value, int indent)
    {
        var margin = new string(' ', indent);
        return "|\n" + string.Join('\n', value.Split('\n').Select(line => line.Length == 0 ? "" : margin + line));
    }

    /// <summary>Whether a text can stand without quotes and still be the same text.</summary>
    private static bool IsPlainSafe(string value, bool inFlow)
    {
        if (value.Length == 0 || new YamlText(default, value, IsQuoted: false).IsEmpty || value != value.Trim()) return false;
        var isNegative = value.Length > 1 && value[0] == '-' && char.IsAsciiDigit(value[1]);
        if (Indicators.Contains(value[0], StringComparison.Ordinal) && !isNegative) return false;
        if (value.StartsWith("...", StringComparison.Ordinal) || value.EndsWith(':')) return false;
        if (value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)) return false;
        if (inFlow && value.AsSpan().ContainsAny(FlowIndicators)) return false;
        return value.All(letter => letter is not '\n' && !char.IsControl(letter) && letter is not ('\u00A0' or '\u2028' or '\u2029' or '\uFEFF'));
    }
}
