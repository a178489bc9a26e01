namespace Vidensportal.Theme.Page;

/// <summary>What is the same on every page.</summary>
public sealed record SiteView
{
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required string Description { get; init; }
    public required string BaseUrl { get; init; }
    public required string Responsible { get; init; }
    public required string? Phone { get; init; }
    public required string? Email { get; init; }

    public required IReadOnlyList<PageLink> MainMenu { get; init; }
    public required IReadOnlyList<PageLink> UtilityMenu { get; init; }
    public required IReadOnlyList<PageLink> FooterMenu { get; init; }
    public required IReadOnlyList<PageLink> Feeds { get; init; }

    /// <summary>Addresses of the fingerprinted assets by their plain name (<c>site.css</c> → <c>/assets/site-3F2A.css</c>).</summary>
    public required IReadOnlyDictionary<string, string> Assets { get; init; }

    /// <summary>While serving for an author: the script that reloads the page after a rebuild, and null otherwise.</summary>
    public required string? RefreshScript { get; init; }
}
