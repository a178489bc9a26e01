using Vidensportal.App.EditorFrame;
using Vidensportal.Publishing.Entries;

namespace Vidensportal.App.Editing;

/// <summary>
/// Addresses of texts: <c>/redaktion/indhold/modellen/faerre-sager.md</c>, and with a word behind it what is done with one:
/// <c>…/faerre-sager.md/gennemsyn</c>. A path that can't be one is no address at all.
/// </summary>
internal sealed class EntryRoute(string action) : IRouteConstraint
{
    public const string List = EditorPages.Root + "indhold/";
    private const string ConstraintName = "tekst";
    private const string Value = "sti";

    public EntryRoute() : this("")
    {
    }

    /// <summary>The pattern for an endpoint.</summary>
    /// <param name="action">The last word: <c>gennemsyn</c>; empty for the text itself.</param>
    public static string Pattern(string action = "") => action.Length == 0 ? $"{List}{{**{Value}:{ConstraintName}}}" : $"{List}{{**{Value}:{ConstraintName}({action})}}";

    public static string AddressOf(EntryPath path, string action = "") => action.Length == 0 ? List + path : $"{List}{path}/{action}";

    /// <summary>Makes the patterns known to the routing.</summary>
    public static void AddTo(IServiceCollection services) => services.Configure<RouteOptions>(routes => routes.ConstraintMap[ConstraintName] = typeof(EntryRoute));

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string address && PathIn(address, action) is not null;

    internal static EntryPath? PathIn(string address, string action)
    {
        if (action.Length == 0) return EntryPath.TryParse(address);
        return address.EndsWith("/" + action, StringComparison.Ordinal) ? EntryPath.TryParse(address[..^(action.Length + 1)]) : null;
    }
}

internal static class EntryRouteValues
{
    /// <summary>The text that an endpoint with <see cref="EntryRoute.Pattern"/> is asked for.</summary>
    public static EntryPath EntryPath(this HttpContext http)
    {
        var address = (string)http.GetRouteValue("sti")!;
        var end = Math.Max(address.LastIndexOf(".md/", StringComparison.Ordinal) + 3, address.LastIndexOf(".yaml/", StringComparison.Ordinal) + 5);
        return Publishing.Entries.EntryPath.TryParse(address) ?? Publishing.Entries.EntryPath.TryParse(end > 5 || address.Contains(".md/", StringComparison.Ordinal) ? address[..end] : address)!;
    }
}
