namespace Vidensportal.Theme.Page;

/// <summary>A page that needs no site.</summary>
/// <param name="Body">HTML, below the title.</param>
/// <param name="Assets">Addresses of the assets by their plain name.</param>
public sealed record PlainPageView(string Title, string Body, IReadOnlyDictionary<string, string> Assets)
{
    /// <summary>As it stands in the header; the content may be what cannot be read.</summary>
    public string SiteName { get; init; } = "Vidensportal";
}
