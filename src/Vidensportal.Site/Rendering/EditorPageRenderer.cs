using System.Text;
using Vidensportal.Theme.Editor;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Site.Rendering;

/// <summary>The view of an editors' page → its HTML. Safe to call from several threads.</summary>
public static class EditorPageRenderer
{
    // No space is bound here: what stands in a field is sent back as it stands, and would change the text.
    public static byte[] Render(EditorPageView page) =>
        Encoding.UTF8.GetBytes(ComponentRenderer.Render<EditorDocument>(nameof(EditorDocument.Page), page));
}
