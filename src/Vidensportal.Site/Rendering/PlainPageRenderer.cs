using Vidensportal.Theme;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Rendering;

/// <summary>The view of a page that needs no site → its HTML. Safe to call from several threads.</summary>
public static class PlainPageRenderer
{
    public static string Render(PlainPageView page) => ComponentRenderer.Render<PlainDocument>(nameof(PlainDocument.Page), page);
}
