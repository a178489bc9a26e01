using Vidensportal.Site.Feeds;
using Vidensportal.Site.Plan;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>What is the same on every page.</summary>
public static class SiteViewMaker
{
    public static SiteView Make(SitePlan plan, IReadOnlyDictionary<string, string> assets)
    {
        var settings = plan.Library.Settings;
        return new()
        {
            Name = settings.Name, ShortName = settings.ShortName, Description = settings.Description, BaseUrl = plan.BaseUrl,
            Responsible = settings.Responsible, Phone = settings.Phone, Email = settings.Email,
            MainMenu = Menu(settings.MainMenu), UtilityMenu = Menu(settings.UtilityMenu), FooterMenu = Menu(settings.Footer),
            Feeds = [new("Nyheder", FeedAddresses.News), new("Rettelser", FeedAddresses.Corrections)],
            Assets = assets, RefreshScript = plan.Options.ReloadsPages ? assets["refresh.js"] : null,
        };

        IReadOnlyList<PageLink> Menu(IReadOnlyList<string> ids) =>
            [.. ids.Select(plan.FindById).OfType<PlannedPage>().Select(page => new PageLink(page.ShortTitle, page.Address.Value))];
    }
}
