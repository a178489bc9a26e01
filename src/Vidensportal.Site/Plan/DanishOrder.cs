using System.Globalization;

namespace Vidensportal.Site.Plan;

/// <summary>The Danish alphabet: … Z, Æ, Ø, Å, and Aa as Å.</summary>
internal static class DanishOrder
{
    public static StringComparer Comparer { get; } =
        StringComparer.Create(CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true), CompareOptions.IgnoreCase);
}
