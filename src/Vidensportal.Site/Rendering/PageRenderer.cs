using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Vidensportal.Site.Text;
using Vidensportal.Theme;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Rendering;

/// <summary>A page's view → its HTML. Safe to call from several threads.</summary>
public static class PageRenderer
{
    // Without its own encoder the renderer writes å as &#xE5;.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    public static byte[] Render(PageView page)
    {
        // A renderer keeps every root it has rendered, so each page has its own.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageDocument.Page)] = page });
            var root = await renderer.RenderComponentAsync<PageDocument>(parameters);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
        return Encoding.UTF8.GetBytes(DanishTypography.Bind(html));
    }
}
