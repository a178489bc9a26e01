using System.Globalization;

namespace Vidensportal.App.EditorFrame;

/// <summary>Points of time as editors read them: in Denmark's time, whatever the machine's is.</summary>
internal static class DanishTimes
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);

    /// <summary><c>22. november 2026 kl. 14.30</c></summary>
    public static string Text(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("d'.\u00A0'MMMM yyyy 'kl.\u00A0'HH'.'mm", Danish);

    /// <summary><c>22.11.2026 14.30</c>, for tables.</summary>
    public static string Short(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("dd'.'MM'.'yyyy HH'.'mm", Danish);

    /// <summary><c>22. november 2026</c></summary>
    public static string Day(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("d'.\u00A0'MMMM yyyy", Danish);

    /// <summary><c>14.30</c></summary>
    public static string Clock(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark).ToString("HH'.'mm", Danish);
}
