using System.Globalization;

namespace Vidensportal.Content.Schema;

/// <summary>A number in a content file: digits with a decimal comma, or a decimal point where it cannot be taken for a thousands separator.</summary>
internal static class DanishDecimal
{
    public static decimal? Parse(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0 && text.Length - point == 4) return null;
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
