using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn.Sessions;
using Vidensportal.Theme.Editor.SignIn;

namespace Vidensportal.App.SignIn.Guarding;

/// <summary>What somebody meets who has not signed in, or whose session has ended meanwhile.</summary>
internal static class SignedOutAnswer
{
    private const int LongestSent = 2 * 1024 * 1024;
    private const string Title = "Du er ikke længere logget ind";
    private const string Advice = "Log ind i en ny fane, og gem så igen her. Det, du har skrevet, står her stadig.";

    public static Task Send(HttpContext http)
    {
        if (http.Features.Get<UnansweredCheck>() is not null) return SendUnanswered(http);
        if (http.IsFromScript()) return ProblemAnswer.SendToEditor(http, StatusCodes.Status401Unauthorized, Title, Advice);
        if (RequestOrigin.Changes(http.Request)) return SendBack(http);
        http.Response.Redirect(ReturnAddress.SignInPage(http.Request.Path + http.Request.QueryString));
        return Task.CompletedTask;
    }

    /// <summary>A form that was sent too late is offered again, with everything that was typed.</summary>
    private static async Task SendBack(HttpContext http)
    {
        var (sent, hadFiles) = (new List<SentField>(), false);
        if (http.Request.HasFormContentType && http.Request.ContentLength <= LongestSent)
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            hadFiles = form.Files.Count > 0;
            // A password belongs in no page.
            foreach (var (name, values) in form.Where(field => !field.Key.Contains("adgangskode", StringComparison.OrdinalIgnoreCase)))
                sent.AddRange(values.Select(value => new SentField(name, value ?? "")));
        }
        await http.RequestServices.GetRequiredService<EditorPages>().Send(http, new(Title, new SignInAgainView(http.Request.Path + http.Request.QueryString, ReturnAddress.SignInAgain, sent, hadFiles))
        {
            Status = StatusCodes.Status401Unauthorized,
        });
    }

    private static Task SendUnanswered(HttpContext http)
    {
        const string title = "Jeres log ind svarer ikke";
        const string advice = "Portalen spørger med jævne mellemrum, om du stadig har adgang, og fik ikke svar. Prøv igen om et øjeblik. Det, du har skrevet, er ikke tabt.";
        http.Response.Headers.RetryAfter = "15";
        return http.IsFromScript()
            ? ProblemAnswer.SendToEditor(http, StatusCodes.Status503ServiceUnavailable, title, advice)
            : http.RequestServices.GetRequiredService<EditorPages>().SendMessage(http, StatusCodes.Status503ServiceUnavailable, title, [advice]);
    }
}
