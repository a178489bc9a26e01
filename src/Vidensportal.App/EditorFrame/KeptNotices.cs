using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.EditorFrame;

/// <summary>A notice that waits for the next page: in a cookie that only the program can write or read.</summary>
internal sealed class KeptNotices(IDataProtectionProvider protection)
{
    private const string Cookie = "__Host-redaktion-besked";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly CookieOptions Options = new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = Longest };
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Vidensportal.Editing.KeptNotices").ToTimeLimitedDataProtector();

    public void Keep(HttpContext http, EditorNotice notice) =>
        http.Response.Cookies.Append(Cookie, _protector.Protect(JsonSerializer.Serialize(notice), Longest), Options);

    /// <summary>The notice that waits, which then waits no longer.</summary>
    public IReadOnlyList<EditorNotice> Take(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is not { } value) return [];
        http.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return JsonSerializer.Deserialize<EditorNotice>(_protector.Unprotect(value)) is { } notice ? [notice] : [];
        }
        catch (Exception foreign) when (foreign is CryptographicException or JsonException)
        {
            return [];
        }
    }
}
