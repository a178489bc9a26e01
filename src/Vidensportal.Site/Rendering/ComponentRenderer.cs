using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Vidensportal.Site.Rendering;

/// <summary>A component and its only parameter → HTML. Safe to call from several threads.</summary>
internal static class ComponentRenderer
{
    // Without its own encoder the renderer writes å as &#xE5;.
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    public static string Render<T>(string parameter, object view) where T : IComponent
    {
        // A renderer keeps every root it has rendered, so each page has its own.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = view }));
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
    }
}
