using Microsoft.AspNetCore.Antiforgery;

namespace Vidensportal.App.SignIn.Guarding;

/// <summary>
/// Whether a request that changes something comes from one of our own pages. A browser tells where it comes from, and on top of that it carries
/// something that another site can neither read nor send: the form's token, or a header that scripts of other sites may not set.
/// </summary>
internal static class RequestOrigin
{
    public const string ScriptHeader = "X-Vidensportal";

    /// <summary>Whether the browser says, or at least does not deny, that our own page asks.</summary>
    public static bool IsOurs(HttpRequest request)
    {
        // Navigations that no page began are «none»; a browser that is too old to tell sends nothing.
        if (request.Headers["Sec-Fetch-Site"] is [var site, ..] && site is not ("same-origin" or "none")) return false;
        return request.Headers.Origin is not [var origin, ..] || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it carries what only our own pages can send.</summary>
    public static async Task<bool> HasProof(HttpContext http, IAntiforgery antiforgery)
    {
        if (http.Request.Headers[ScriptHeader] == "1") return true;
        return http.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(http);
    }

    public static bool Changes(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
}
