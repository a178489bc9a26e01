using System.Globalization;
using Vidensportal.App.Hosting;
using Vidensportal.Site;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Text;

namespace Vidensportal.App.Api;

/// <summary>
/// The open data under <c>/api/v1/</c>: the files that the build has made, registers in pages and as of a day, and for everything else a
/// problem that says why.
/// </summary>
internal static class RegisterEndpoints
{
    private const string Base = "/api/v1/";

    public static void MapRegisters(this WebApplication app)
    {
        app.Map(Base + "{register}", (RequestDelegate)(http => Answer(http, (string)http.Request.RouteValues["register"]!, null)));
        app.Map(Base + "{register}/{id}", (RequestDelegate)(http => Answer(http, (string)http.Request.RouteValues["register"]!, (string)http.Request.RouteValues["id"]!)));
        app.Map("/api/{**rest}", (RequestDelegate)(http => Answer(http, null, null)));
    }

    private static Task Answer(HttpContext http, string? register, string? id)
    {
        if (http.RequestServices.GetRequiredService<CurrentSite>().Site is not { } site) return ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable);
        var plan = site.Site.Plan;
        var address = http.Request.Path.Value!;
        var isRegister = register is not null && id is null && OpenRegisters.Count(plan, register) is not null;
        var file = site.Find(address) ?? (id is null ? null : site.Find(address.ToLowerInvariant()));
        if (isRegister || file is not null)
        {
            if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return ApiRoutes.Refuse(http, "GET, HEAD, OPTIONS");
            return isRegister && !address.EndsWith('/') ? Ask(http, site, register!, file!) : file is not null ? SiteEndpoint.Send(http, file, StatusCodes.Status200OK) : ProblemAnswer.Send(http, StatusCodes.Status404NotFound);
        }
        if (register is not null && id is not null && OpenRegisters.Withdrawn(plan, register, id) is { } gone)
            return ProblemAnswer.Send(http, StatusCodes.Status410Gone, $"{gone.Id} blev trukket tilbage {DanishDates.View(gone.Date).Text}. {gone.Reason}");
        if (site.RedirectOf(address) is { } target)
        {
            http.Response.Redirect(target, permanent: true);
            return Task.CompletedTask;
        }
        return ProblemAnswer.Send(http, StatusCodes.Status404NotFound);
    }

    /// <summary>The whole register as its file, where nobody asks for less and it is not longer than a page.</summary>
    private static Task Ask(HttpContext http, ServedSite site, string register, ServedFile whole)
    {
        var plan = site.Site.Plan;
        var isDated = OpenRegisters.All(plan).Single(one => one.Name == register).IsDated;
        var query = new ApiQuery(http, isDated ? ["side", "antal", "paaDato"] : ["side", "antal"]);
        var question = new RegisterQuestion(query.Whole("side", 1, RegisterQuestion.LastPage), query.Whole("antal", RegisterQuestion.MostOnPage, RegisterQuestion.MostOnPage), isDated ? query.Date("paaDato") : null);
        if (query.Faults.Count > 0) return ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ret felterne i adressen, og hent igen.", query.Faults);
        if (http.Request.Query.Count == 0 && OpenRegisters.Count(plan, register) <= RegisterQuestion.MostOnPage) return SiteEndpoint.Send(http, whole, StatusCodes.Status200OK);
        var (total, answer) = OpenRegisters.Ask(plan, register, question)!.Value;
        var day = question.OnDate is { } date ? string.Create(CultureInfo.InvariantCulture, $"&paaDato={date:yyyy-MM-dd}") : "";
        PageLinks.Add(http, question.Page, question.Count, total, page => string.Create(CultureInfo.InvariantCulture, $"{Base}{register}?side={page}&antal={question.Count}{day}"));
        return SiteEndpoint.Send(http, new(SiteFile.OfBytes(whole.Path, () => answer), site.Since), StatusCodes.Status200OK);
    }
}
