using System.Globalization;
using Vidensportal.App.Hosting;
using Vidensportal.Site;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.App.Api;

/// <summary>
/// The open data under <c>/api/v1/</c>: the files that the build has made, registers in pages and as of a day, and for everything else a
/// problem that says why.
/// </summary>
internal static class RegisterEndpoints
{
    private const string Base = "/api/v1/";
    private const string Reading = "GET, HEAD, OPTIONS";

    public static void MapRegisters(this WebApplication app)
    {
        app.Map(Base + "{register}", (RequestDelegate)(http => Answer(http, (string)http.Request.RouteValues["register"]!, null)));
        app.Map(Base + "{register}/{id}", (RequestDelegate)(http => Answer(http, (string)http.Request.RouteValues["register"]!, (string)http.Request.RouteValues["id"]!)));
        app.Map("/api/{**rest}", (RequestDelegate)(http => Answer(http, null, null)));
    }

    private static Task Answer(HttpContext http, string? register, string? id)
    {
        var current = http.RequestServices.GetRequiredService<CurrentSite>();
        if (current.Files is not { } files) return ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable);
        var address = http.Request.Path.Value!;
        if ((files.Find(address) ?? (id is null ? null : files.Find(address.ToLowerInvariant()))) is { } file)
        {
            if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return ApiRoutes.Refuse(http, Reading);
            return register is not null && current.Site?.Plan is { } plan && id is null && OpenRegisters.Has(plan, register)
                ? Ask(http, plan, register, file)
                : SiteEndpoint.Send(http, file);
        }
        if (register is not null && id is not null && current.Site is { } site && OpenRegisters.Withdrawn(site.Plan, register, id) is { } gone)
            return ProblemAnswer.Send(http, StatusCodes.Status410Gone, $"{gone.Id} blev trukket tilbage {DanishDates.View(gone.Date).Text}. {gone.Reason}");
        if (files.RedirectOf(address) is not { } target) return ProblemAnswer.Send(http, StatusCodes.Status404NotFound);
        http.Response.Redirect(target, permanent: true);
        return Task.CompletedTask;
    }

    /// <summary>The whole register as its file, where nobody asks for less.</summary>
    private static Task Ask(HttpContext http, SitePlan plan, string register, ServedFile whole)
    {
        var isDated = OpenRegisters.IsDated(plan, register);
        var query = new ApiQuery(http, isDated ? ["side", "antal", "paaDato"] : ["side", "antal"]);
        var question = new RegisterQuestion(query.Whole("side", 1, RegisterQuestion.LastPage), query.Whole("antal", RegisterQuestion.MostOnPage, RegisterQuestion.MostOnPage), isDated ? query.Date("paaDato") : null);
        if (query.Faults.Count > 0) return ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ret felterne i adressen, og hent igen.", query.Faults);
        if (http.Request.Query.Count == 0) return SiteEndpoint.Send(http, whole);
        var (total, answer) = OpenRegisters.Ask(plan, register, question)!.Value;
        var day = question.OnDate is { } date ? string.Create(CultureInfo.InvariantCulture, $"&paaDato={date:yyyy-MM-dd}") : "";
        http.Response.Headers.Link = PageLinks.Of(question.Page, question.Count, total, page => string.Create(CultureInfo.InvariantCulture, $"{Base}{register}?side={page}&antal={question.Count}{day}"));
        // The register is of the same content as its file, so it has not changed since that has not.
        return SiteEndpoint.Send(http, ServedFile.Of(SiteFile.OfBytes(whole.Path, () => answer), whole.LastModified));
    }
}
