using System.Globalization;
using Vidensportal.Content.Pages;

namespace Vidensportal.Site.Versions;

/// <summary>A change is known by its day and its place among that day's changes on the page.</summary>
internal static class ChangeAnchor
{
    public static string Of(Page page, PageChange change)
    {
        var day = change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var place = page.Changes.Where(other => other.Date == change.Date).ToList().FindIndex(other => ReferenceEquals(other, change));
        return string.Create(CultureInfo.InvariantCulture, $"aendring-{day}-{place}");
    }
}
