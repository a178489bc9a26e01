namespace Vidensportal.Theme.Page;

/// <summary>The few addresses that the theme itself knows.</summary>
public static class PageAddresses
{
    public const string FrontPage = "/";
    public const string Search = "/soeg/";
    public const string Contact = "/kontakt/";

    /// <summary>A site without a search page has no search field either.</summary>
    public static bool HasSearch(SiteView site) => site.UtilityMenu.Any(link => link.Address == Search);

    /// <summary>Where the page is written that is shown when nothing lies at an address.</summary>
    public const string NotFound = "/404/";

    /// <summary>Where the page is written that is shown to somebody who asks too often.</summary>
    public const string TooOften = "/429/";

    /// <summary>Whether the page is shown in place of others, and has no address of its own.</summary>
    public static bool IsStandIn(string address) => address is NotFound or TooOften;

    public static bool IsAtOrBelow(string address, string other) =>
        other != FrontPage && address.StartsWith(other, StringComparison.Ordinal);
}
