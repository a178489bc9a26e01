using System.Globalization;

namespace Vidensportal.App.Editing;

/// <summary>Points in time as the editors see them: in Danish, in Danish time.</summary>
internal static class DanishTimes
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary><c>22. november 2026 kl. 14.30</c></summary>
    public static string Long(DateTimeOffset at) => In(at).ToString("d'.'\u00A0MMMM yyyy 'kl.'\u00A0HH'.'mm", Danish);

    /// <summary><c>22.11.2026 14.30</c>, for tables.</summary>
    public static string Short(DateTimeOffset at) => In(at).ToString("dd'.'MM'.'yyyy HH'.'mm", Danish);

    /// <summary><c>14.30</c></summary>
    public static string Clock(DateTimeOffset at) => In(at).ToString("HH'.'mm", Danish);

    private static DateTimeOffset In(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);
}
