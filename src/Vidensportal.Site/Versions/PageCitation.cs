using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Versions;

/// <summary>How to cite a page, and when it was changed.</summary>
internal static class PageCitation
{
    private const int MostDays = 20;

    public static CitationView? Of(SitePlan plan, PlannedPage page, string permalink)
    {
        if (page.IsStandIn) return null;
        var name = plan.Library.Settings.Name;
        var title = page.Address == PageAddress.Root ? name : $"{name}: «{page.Title}»";
        if (page.Page is not { } written) return new($"{title}. {permalink}", permalink, null, null, null);
        var version = PageVersion.Of(plan.Library, written);
        var (address, date) = ($"{permalink}?version={version}", DanishDates.View(Changed(plan, written)));
        return new($"{title}. {(date is null ? "" : $"{date.Text}, v")}{(date is null ? "V" : "")}ersion {version}. {address}", permalink, version, address, date);
    }

    public static IReadOnlyList<HistoryDay> History(SitePlan plan, PlannedPage page) => page.Page is not { } written ? [] :
        [.. plan.Options.History.Of(written.File).GroupBy(commit => commit.Day).OrderByDescending(day => day.Key).Take(MostDays)
            .Select(day => new HistoryDay(DanishDates.View(day.Key), [.. day.Select(commit => commit.Id)]))];

    private static DateOnly? Changed(SitePlan plan, Page page) =>
        new[] { page.Updated, page.Published }.Concat(page.Changes.Select(change => (DateOnly?)change.Date)).Concat(plan.Options.History.Of(page.File).Select(commit => (DateOnly?)commit.Day))
            .Where(day => day <= plan.Options.AsOf).Max();
}
