using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Publishing.People;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.SignIn.Guarding;

/// <summary>
/// Stands before everything below <c>/redaktion/</c>: who asks, may they, and does the request come from our own page. An endpoint can open
/// itself to all, but none can forget the rest.
/// </summary>
internal static class EditorGuard
{
    public const string Folder = "/redaktion";

    public static void UseEditorGuard(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(Folder), editors =>
        {
            editors.Use(Begin);
            // Takes the provider's answer; nobody is signed in by it where no scheme is named.
            editors.UseAuthentication();
            editors.Use(Recognise);
            editors.Use(Guard);
            // Last, so that what another site sends in somebody's name uses up nobody's attempts.
            editors.UseRateLimiter();
        });
    }

    private static async Task Begin(HttpContext http, RequestDelegate next)
    {
        EditorHeaders.Set(http.Response);
        if (!http.Request.IsHttps && http.Connection.RemoteIpAddress is { } address && !IsOnThisMachine(http, address))
        {
            await Pages(http).SendMessage(http, StatusCodes.Status403Forbidden, "Redaktionen åbnes kun over en sikker forbindelse", ["Skriv https:// foran adressen. Ellers kan andre på nettet læse med, når du logger ind."]);
            return;
        }
        try
        {
            await next(http);
        }
        // The form's token lies in the body, so it is here that a body that is too large is met.
        catch (AntiforgeryValidationException unread) when (unread.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } && !http.Response.HasStarted)
        {
            await RefuseSize(http);
        }
        catch (AccountFileException) when (!http.Response.HasStarted)
        {
            const string title = "Redaktionen er lukket";
            const string advice = "Kontofilen kan ikke læses, så ingen kan logge ind. Sig det til dem, der driver portalen; i loggen står, hvad de skal gøre.";
            await (http.IsFromScript()
                ? ProblemAnswer.SendToEditor(http, StatusCodes.Status503ServiceUnavailable, title, advice)
                : Pages(http).SendMessage(http, StatusCodes.Status503ServiceUnavailable, title, [advice], new EditorLink("Se portalen", "/")));
        }
    }

    private static async Task Recognise(HttpContext http, RequestDelegate next)
    {
        var session = await http.AuthenticateAsync(SessionScheme.Name);
        if (session.Principal is { } principal && http.Features.Get<SessionPerson>() is { } person)
        {
            http.User = principal;
            http.Features.Set(person.Editor);
        }
        await next(http);
    }

    private static async Task Guard(HttpContext http, RequestDelegate next)
    {
        var changes = RequestOrigin.Changes(http.Request);
        if (changes && !RequestOrigin.IsOurs(http.Request))
        {
            await RefuseForeign(http);
            return;
        }
        var endpoint = http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<OpenToAll>() is null)
        {
            if (http.FindEditor() is not { } editor)
            {
                await SignedOutAnswer.Send(http);
                return;
            }
            var needed = endpoint?.Metadata.GetOrderedMetadata<EditorRequirement>() ?? [];
            if (needed.Any(requirement => requirement.AnyOf != Role.None && (requirement.AnyOf & editor.Roles) == Role.None))
            {
                await RefuseRole(http);
                return;
            }
        }
        if (changes && !await RequestOrigin.HasProof(http, http.RequestServices.GetRequiredService<IAntiforgery>()))
        {
            await RefuseForeign(http);
            return;
        }
        await next(http);
    }

    /// <summary>Behind a proxy the scheme is the visitor's, because the host reads what the proxy says; only on one's own machine is plain http right.</summary>
    private static bool IsOnThisMachine(HttpContext http, IPAddress address) =>
        IPAddress.IsLoopback(address) && (http.Request.Host.Host is "localhost" || IPAddress.TryParse(http.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host));

    private static Task RefuseForeign(HttpContext http)
    {
        const string title = "Siden kan ikke bekræfte, at det er dig, der sender";
        const string advice = "Det, du sendte, er ikke gemt. Gå tilbage, hent siden igen, og send en gang til.";
        return http.IsFromScript()
            ? ProblemAnswer.SendToEditor(http, StatusCodes.Status403Forbidden, title, advice)
            : Pages(http).SendMessage(http, StatusCodes.Status403Forbidden, title, [advice, "Sker det igen, så tjek, at din browser tager imod cookies fra portalen."], new EditorLink("Til oversigten", EditorPages.Root));
    }

    private static Task RefuseSize(HttpContext http)
    {
        const string title = "Det, du sender, fylder for meget";
        const string advice = "Intet er gemt. Et billede må fylde 8 MB og et dokument 20 MB. Gør filen mindre, gå tilbage, og prøv igen.";
        return http.IsFromScript()
            ? ProblemAnswer.SendToEditor(http, StatusCodes.Status413PayloadTooLarge, title, advice)
            : Pages(http).SendMessage(http, StatusCodes.Status413PayloadTooLarge, title, [advice], new EditorLink("Til medierne", EditorPages.Root + "medier/"), new EditorLink("Til oversigten", EditorPages.Root));
    }

    private static Task RefuseRole(HttpContext http)
    {
        const string title = "Det har du ikke adgang til";
        const string advice = "Din rolle giver ikke lov til det. Spørg en administrator, hvis du mener, du skal kunne det.";
        return http.IsFromScript()
            ? ProblemAnswer.SendToEditor(http, StatusCodes.Status403Forbidden, title, advice)
            : Pages(http).SendMessage(http, StatusCodes.Status403Forbidden, title, [advice], new EditorLink("Til oversigten", EditorPages.Root));
    }

    private static EditorPages Pages(HttpContext http) => http.RequestServices.GetRequiredService<EditorPages>();
}
