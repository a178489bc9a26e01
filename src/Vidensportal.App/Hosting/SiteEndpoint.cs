using System.Net;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Vidensportal.App.Settings;
using Vidensportal.Content.Faults;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>Answers a reader with a file of the current site.</summary>
internal static class SiteEndpoint
{
    /// <summary>Answers everything that no other endpoint does.</summary>
    public static void MapSite(this WebApplication app) => app.MapFallback("{**address}", Answer);

    /// <summary>Answers what is a file and nothing else before any route is looked for: most requests are.</summary>
    public static void UseSiteFiles(this WebApplication app)
    {
        var current = app.Services.GetRequiredService<CurrentSite>();
        app.Use((http, next) =>
        {
            var isForFile = !http.Request.QueryString.HasValue && IsReading(http.Request.Method) && current.Files is not null;
            return isForFile && Find(http, current) is { } found ? Send(http, found.File, found.Form) : next(http);
        });
    }

    /// <summary>Goes before all that answers: no answer is without them.</summary>
    public static void UseSecurityHeaders(this WebApplication app, HostSettings settings)
    {
        (string Name, StringValues Value)[] all = [.. SecurityHeaders.All.Select(header => (header.Name, new StringValues(header.Value)))];
        var strict = settings.StrictTransport > TimeSpan.Zero ? SecurityHeaders.StrictTransport(settings.StrictTransport) : null;
        app.Use((http, next) =>
        {
            var headers = http.Response.Headers;
            foreach (var (name, value) in all) headers[name] = value;
            if (strict is not null && http.Request.IsHttps) headers.StrictTransportSecurity = strict;
            return next(http);
        });
    }

    public static Task Answer(HttpContext http)
    {
        if (!IsReading(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }
        var current = http.RequestServices.GetRequiredService<CurrentSite>();
        if (current.Files is not { } files) return SendAsset(http) ?? AnswerWithFaults(http, current);
        if (Find(http, current) is { } found) return Send(http, found.File, found.Form);
        if (files.RedirectOf(http.Request.Path.Value ?? "/") is { } target)
        {
            http.Response.Redirect(target + http.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }
        if (files.GonePage(http.Request.Path.Value ?? "/") is { } gone)
        {
            http.Response.StatusCode = StatusCodes.Status410Gone;
            return gone.Forms.Send(http, gone.MediaType);
        }
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return files.NotFoundPage is { } notFound ? notFound.Forms.Send(http, notFound.MediaType) : Task.CompletedTask;
    }

    /// <summary>Somebody asks too often: the site's own page for it, or a plain one where it has none.</summary>
    public static Task AnswerTooOften(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (http.RequestServices.GetRequiredService<CurrentSite>().Files?.TooOftenPage is not { } page)
            return PlainPage.Send(http, StatusCodes.Status429TooManyRequests, "Vent et øjeblik, og prøv igen", "<p>Der kommer flere søgninger og beregninger fra jeres netværk, end portalen svarer på ad gangen. Det, du skrev, står stadig i adressen.</p>");
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return page.Forms.Send(http, page.MediaType);
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    /// <summary>The file in the form that was asked for. Null: there is none, or it is broken, and that is told to those who can mend it.</summary>
    private static (ServedFile File, EncodedForm? Form)? Find(HttpContext http, CurrentSite current)
    {
        try
        {
            if (current.Files?.Find(http.Request.Path.Value ?? "/") is not { } file) return null;
            return (file, FormFor(http, file));
        }
        catch (ContentFaultException broken)
        {
            current.Report(broken.Fault);
        }
        catch (UnreadableFileException gone)
        {
            SiteMessages.Unreadable(http.RequestServices.GetRequiredService<ILogger<CurrentSite>>(), gone.Path, gone.InnerException!.Message);
        }
        return null;
    }

    private static EncodedForm? FormFor(HttpContext http, ServedFile file)
    {
        // Other units than bytes are not known here, and what is not known is not there (RFC 9110, 14.2).
        if (http.Request.Headers.Range is [{ } range, ..] && !range.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase)) http.Request.Headers.Range = default;
        if (file.LargeFile is not null) return null;
        // A part is of the plain file, so that its parts fit together whoever asks for the next.
        return http.Request.Headers.Range.Count > 0 ? file.Forms.Plain : file.Forms.For(http.Request.Headers.AcceptEncoding);
    }

    /// <summary>The file as the one who asks can take it, or word that it is known.</summary>
    public static Task Send(HttpContext http, ServedFile file) => Send(http, file, FormFor(http, file));

    private static Task Send(HttpContext http, ServedFile file, EncodedForm? form)
    {
        var (asked, headers) = (http.Request.Headers, http.Response.Headers);
        headers.CacheControl = file.CacheControl;
        if (file.IsOpenData) headers.Append(HeaderNames.Link, SecurityHeaders.LicenseLink);
        // A page in the editors' preview has no origin of its own, and a font is asked for by origin.
        if (file.Path.EndsWith(".woff2", StringComparison.Ordinal)) headers.AccessControlAllowOrigin = "*";
        if (form is null) return SendFromDisk(http, file, file.LargeFile!);
        if (asked.IfNoneMatch.Count > 0 && asked.IfNoneMatch.Any(known => Matches(known, form.Tag)))
        {
            if (file.Forms.AreCompressed) headers.Vary = HeaderNames.AcceptEncoding;
            headers.ETag = form.Tag;
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (asked.Range.Count > 0 || asked.IfModifiedSince.Count > 0 || asked.IfMatch.Count > 0 || asked.IfUnmodifiedSince.Count > 0) return SendOnCondition(http, file, form);
        headers.ETag = form.Tag;
        headers.LastModified = file.LastModifiedText;
        headers.AcceptRanges = "bytes";
        return file.Forms.Send(http, form, file.MediaType);
    }

    /// <summary>The framework knows the rules for parts and for the rarer conditions (RFC 9110, 13 and 14).</summary>
    private static Task SendOnCondition(HttpContext http, ServedFile file, EncodedForm form)
    {
        if (file.Forms.AreCompressed) http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!form.IsPlain) http.Response.Headers.ContentEncoding = form.Encoding;
        return TypedResults.Bytes(form.Bytes, file.MediaType, enableRangeProcessing: true, lastModified: file.LastModified, entityTag: new(form.Tag)).ExecuteAsync(http);
    }

    private static Task SendFromDisk(HttpContext http, ServedFile file, FileInfo onDisk) => TypedResults.PhysicalFile(
        onDisk.FullName, file.MediaType, lastModified: file.LastModified, entityTag: new($"\"{file.LastModified.ToUnixTimeSeconds():x}-{onDisk.Length:x}\""), enableRangeProcessing: true).ExecuteAsync(http);

    private static bool Matches(string? known, string tag) =>
        known is not null && (known == "*" || known.Split(',').Any(one => one.Trim() is var trimmed && (trimmed == tag || trimmed == "W/" + tag)));

    /// <summary>The look of the pages that are shown where there is no site; null for any other address.</summary>
    private static Task? SendAsset(HttpContext http)
    {
        if (http.Request.Path.Value is not { } path || !path.StartsWith(ThemeAssets.AddressFolder, StringComparison.Ordinal)) return null;
        return http.RequestServices.GetRequiredService<ThemeAssets>().Files.TryGetValue(path[ThemeAssets.AddressFolder.Length..], out var asset)
            ? EncodedForms.Of(SiteFile.OfAsset(path[1..], asset)).Send(http, MediaTypes.Of(path))
            : null;
    }

    /// <summary>There is no site yet, because the content has faults: an author sees them where the page would be.</summary>
    private static Task AnswerWithFaults(HttpContext http, CurrentSite current)
    {
        http.Response.Headers.RetryAfter = "30";
        if (!current.ShowsFaults) return PlainPage.Send(http, StatusCodes.Status503ServiceUnavailable, "Portalen kan ikke vises lige nu", "<p>Den er ved at blive bygget, eller der er noget, vi skal rette. Prøv igen om lidt.</p>\n<p><a href=\"\">Prøv igen</a></p>");
        var list = $"<p>Ret fejlene, og hent siden igen.</p>\n<ul>\n{string.Concat(current.Faults.Select(fault => $"<li><code>{WebUtility.HtmlEncode(fault.ToString())}</code></li>\n"))}</ul>";
        return PlainPage.Send(http, StatusCodes.Status503ServiceUnavailable, "Portalen kan ikke bygges endnu", list);
    }
}

internal static partial class SiteMessages
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Filen {Fil} i den byggede portal kan ikke læses: {Grund} Byg portalen igen.")]
    public static partial void Unreadable(ILogger logger, string fil, string grund);
}
