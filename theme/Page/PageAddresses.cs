namespace Vidensportal.Theme.Page;

/// <summary>The few addresses that the theme itself knows.</summary>
public static class PageAddresses
{
    public const string FrontPage = "/";
    public const string Search = "/soeg/";
    public const string Contact = "/kontakt/";

    /// <summary>A site without a search page has no search field either.</summary>
    public static bool HasSearch(SiteView site) => site.UtilityMenu.Any(link => link.Address == Search);

    public static bool IsNotFound(string address) => address is "/404/";

    public static bool IsAtOrBelow(string address, string other) =>
        other != FrontPage && address.StartsWith(other, StringComparison.Ordinal);
}
