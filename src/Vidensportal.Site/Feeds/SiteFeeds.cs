using System.Globalization;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Feeds;

/// <summary>The site's feeds: news, and corrections with additions.</summary>
internal static class SiteFeeds
{
    private const int MostEntries = 50;

    public static byte[] News(SitePlan plan) => Feed(plan, "Nyheder", "Nyt på portalen.", FeedAddresses.News, "/nyheder/",
        [.. plan.News().Take(MostEntries).Select(item => new AtomEntry(
            item.Page.Title, plan.BaseUrl + item.Page.Address, plan.BaseUrl + item.Page.Address,
            item.News.Date, item.Page.Page!.Updated ?? item.News.Date, item.Page.Summary))]);

    public static byte[] Corrections(SitePlan plan) => Feed(plan, "Rettelser", "Rettelser og tilføjelser på portalen.", FeedAddresses.Corrections, "/om/rettelser/",
        [.. plan.Changes().Take(MostEntries).Select(item => new AtomEntry(
            $"{DanishLabels.Of(item.Change.Kind)}: {item.Page.Title}", Id(plan, item.Page, item.Change), plan.BaseUrl + item.Page.Address,
            item.Change.Date, item.Change.Date, item.Change.Text))]);

    private static byte[] Feed(SitePlan plan, string title, string subtitle, string self, string page, IReadOnlyList<AtomEntry> entries) =>
        new AtomFeed($"{plan.Library.Settings.Name}: {title}", subtitle, plan.BaseUrl + self, plan.BaseUrl + page, plan.Library.Settings.Responsible, entries).Write();

    /// <summary>A change is known by its page, its day and its place among that day's changes.</summary>
    private static string Id(SitePlan plan, PlannedPage page, Content.Pages.PageChange change)
    {
        var day = change.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var place = page.Page!.Changes.Where(other => other.Date == change.Date).ToList().FindIndex(other => ReferenceEquals(other, change));
        return string.Create(CultureInfo.InvariantCulture, $"{plan.BaseUrl}{page.Address}#aendring-{day}-{place}");
    }
}
