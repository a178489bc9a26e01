using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Versions;

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
            $"{DanishLabels.Of(item.Change.Kind)}: {item.Page.Title}", AddressOf(plan, item.Page, item.Change), AddressOf(plan, item.Page, item.Change),
            item.Change.Date, item.Change.Date, item.Change.Text))]);

    private static byte[] Feed(SitePlan plan, string title, string subtitle, string self, string page, IReadOnlyList<AtomEntry> entries) =>
        new AtomFeed($"{plan.Library.Settings.Name}: {title}", subtitle, plan.BaseUrl + self, plan.BaseUrl + page, plan.Library.Settings.Responsible, entries).Write();

    private static string AddressOf(SitePlan plan, PlannedPage page, Content.Pages.PageChange change) => $"{plan.BaseUrl}{page.Address}#{ChangeAnchor.Of(page.Page!, change)}";
}
