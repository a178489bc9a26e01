using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vidensportal.App.Api;
using Vidensportal.App.Hosting;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Reports;
using Vidensportal.Site.Calculations;

namespace Vidensportal.App.Calculations;

/// <summary><c>/api/v1/beregninger</c>: a calculation from a body or from the query of a share link.</summary>
internal static class CalculationApi
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapCalculations(this WebApplication app) => app.MapApi("/api/v1/beregninger", OfLink, OfBody);

    private static Task OfLink(HttpContext http)
    {
        var fields = CalculatorEndpoint.Fields(http.Request.Query).ToList();
        return Answer(http, fields.FirstOrDefault(field => field.Key == TextInputReader.VersionField).Value, model => TextInputReader.Read(fields, model));
    }

    private static async Task OfBody(HttpContext http)
    {
        if (!JsonBody.IsUtf8Json(http.Request)) await ProblemAnswer.Send(http, StatusCodes.Status415UnsupportedMediaType);
        else if (await JsonBody.Read(http) is { } body) await Answer(http, VersionIn(body), model => JsonInputReader.Read(body, model));
    }

    private static async Task Answer(HttpContext http, string? version, Func<CalculationModel, InputReading> read)
    {
        // What somebody typed is kept nowhere on the way.
        http.Response.Headers.CacheControl = "no-store";
        var current = http.RequestServices.GetRequiredService<CurrentSite>();
        if (current.Site?.Plan is not { } plan || ModelVersions.Of(plan) is not [var newest, ..])
        {
            await ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable, "Beregneren er ikke klar. Prøv igen om lidt.");
            return;
        }
        if (version is not null && ModelVersions.Find(plan, version) is null)
        {
            await ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Modellen findes ikke her.", [new("modelVersion", "ukendt", $"Den nyeste model er {newest.Version}.")]);
            return;
        }
        var model = version is null ? newest : ModelVersions.Find(plan, version)!;
        var reading = read(model);
        if (reading.Inputs is null)
        {
            if (reading.Faults is [{ Field: "", Code: "ugyldig" or "objekt" or "for-stor" }]) await ProblemAnswer.Send(http, StatusCodes.Status400BadRequest, reading.Faults[0].Message, reading.Faults);
            else await ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ret felterne, og send igen.", reading.Faults);
            return;
        }
        http.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(http.Response.Body, CalculationAnswer.Of(CalculationReport.Of(reading.Inputs, model)), Json, http.RequestAborted);
    }

    /// <summary>The model that a body asks for, when it can be read at all; faults in it are told by the reader.</summary>
    private static string? VersionIn(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var isGiven = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("modelVersion", out var version) && version.ValueKind == JsonValueKind.String;
            return isGiven ? document.RootElement.GetProperty("modelVersion").GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
