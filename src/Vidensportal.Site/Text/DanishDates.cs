using System.Globalization;
using Vidensportal.Content.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Text;

/// <summary>Dates and periods as Danish writes them.</summary>
public static class DanishDates
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);

    /// <summary><c>16. april 2015</c>, unbroken between day and month.</summary>
    public static DateView View(DateOnly date) =>
        new(date.ToString("d'.\u00A0'MMMM yyyy", Danish), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static DateView? View(DateOnly? date) => date is { } day ? View(day) : null;

    /// <summary><c>2013–2014</c>, the source's own words, or <c>ikke oplyst</c>.</summary>
    public static string Text(Period period) => period switch
    {
        { Text: { } text } => text,
        { FirstYear: null, LastYear: null } => "ikke oplyst",
        { FirstYear: null, LastYear: { } last } => string.Create(CultureInfo.InvariantCulture, $"frem til {last}"),
        _ when period.FirstYear == period.LastYear => period.FirstYear!.Value.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{period.FirstYear}–{period.LastYear}"),
    };
}
