using Vidensportal.Content.Pages;

namespace Vidensportal.Site.Plan;

/// <summary>A link from the portal to somewhere else.</summary>
/// <param name="UsedOn">The pages with it, in order of address.</param>
public sealed record OutsideLink(string Address, string Host, IReadOnlyList<PlannedPage> UsedOn);

/// <summary>Every link of the published pages that leads to somewhere else.</summary>
public static class OutsideLinks
{
    /// <summary>In order of host, then of address.</summary>
    public static IReadOnlyList<OutsideLink> Of(SitePlan plan)
    {
        var written = plan.Pages.SelectMany(page => page.Body.Links.Where(link => link.LeadsOutside).Select(link => (Address: link.Target, Page: page)));
        var sources = plan.Pages.Where(page => page.Page?.Details is SourcePageDetails { WebAddress: not null })
            .Select(page => (Address: ((SourcePageDetails)page.Page!.Details).WebAddress!, Page: page));
        return [.. written.Concat(sources)
            .GroupBy(pair => pair.Address, StringComparer.Ordinal).OrderBy(group => HostOf(group.Key), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new OutsideLink(group.Key, HostOf(group.Key), [.. group.Select(pair => pair.Page).Distinct()]))];
    }

    private static string HostOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) ? parsed.Host : address;
}
