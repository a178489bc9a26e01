using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Prose;

/// <summary>How hard a page may be to read before its editor is advised: the highest LIX.</summary>
public static class ReadingTarget
{
    private const int OfMostPages = 45;

    public static int Of(PageAddress address) => address.Value switch
    {
        "/" => 40,
        var value when value.StartsWith("/kom-i-gang/", StringComparison.Ordinal) => 40,
        "/resultater/evidens/" or "/om/redaktion/" => 50,
        _ => OfMostPages,
    };
}
