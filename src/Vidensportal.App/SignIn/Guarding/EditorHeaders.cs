namespace Vidensportal.App.SignIn.Guarding;

/// <summary>The headers of everything below <c>/redaktion/</c>.</summary>
internal static class EditorHeaders
{
    private const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Shown in a frame of the edit page: it may be framed by us, and may do nothing itself.
    private const string Preview =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

    public static void Set(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Page;
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        response.Headers.CacheControl = "no-store";
    }

    /// <summary>Lets this answer be shown in a frame of our own pages, without scripts and forms (decision 0015).</summary>
    public static void AllowPreview(this HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Preview;
        response.Headers.XFrameOptions = "SAMEORIGIN";
    }
}
