using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.EditorFrame;

/// <summary>What the store refused → an answer: a page for a person, problem details for a script.</summary>
internal static class RefusalAnswer
{
    public static Task SendRefusal(this EditorPages pages, HttpContext http, Refusal refusal, params IReadOnlyList<EditorLink> links)
    {
        var (status, title) = Of(refusal.Kind);
        if (refusal.Kind is RefusalKind.Busy or RefusalKind.ReadOnly) http.Response.Headers.RetryAfter = "10";
        if (http.IsFromScript()) return ProblemAnswer.SendToEditor(http, status, title, refusal.Message);
        return pages.SendMessage(http, status, title, [refusal.Message, .. refusal.Faults.Select(fault => $"{fault.File}, linje {fault.At.Line}: {fault.Problem} {fault.Fix}")], links);
    }

    public static int StatusOf(RefusalKind kind) => Of(kind).Status;

    private static (int Status, string Title) Of(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => (StatusCodes.Status404NotFound, "Teksten findes ikke"),
        RefusalKind.Forbidden => (StatusCodes.Status403Forbidden, "Det har du ikke adgang til"),
        RefusalKind.Conflict => (StatusCodes.Status409Conflict, "En anden har ændret teksten"),
        RefusalKind.WrongState => (StatusCodes.Status409Conflict, "Det kan ikke gøres nu"),
        RefusalKind.Invalid => (StatusCodes.Status422UnprocessableEntity, "Det kan ikke gemmes sådan"),
        RefusalKind.Faulty => (StatusCodes.Status422UnprocessableEntity, "Portalen kan ikke bygges med den tekst"),
        RefusalKind.DiskFull => (StatusCodes.Status507InsufficientStorage, "Disken er fuld. Intet er gemt"),
        _ => (StatusCodes.Status503ServiceUnavailable, "Der kan ikke gemmes lige nu"),
    };
}
