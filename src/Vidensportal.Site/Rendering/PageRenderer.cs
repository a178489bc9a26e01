using System.Text;
using Vidensportal.Site.Text;
using Vidensportal.Theme;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Rendering;

/// <summary>A page's view → its HTML. Safe to call from several threads.</summary>
public static class PageRenderer
{
    public static byte[] Render(PageView page) =>
        Encoding.UTF8.GetBytes(DanishTypography.Bind(ComponentRenderer.Render<PageDocument>(nameof(PageDocument.Page), page)));
}
