using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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
    private const string Address = "/api/v1/beregninger";
    private const int LargestBody = 64 * 1024;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapCalculations(this WebApplication app)
    {
        var group = app.MapGroup(Address);
        group.MapMethods("/", [HttpMethods.Options], AllowOthers);
        group.MapGet("/", OfLink);
        group.MapPost("/", OfBody);
    }

    /// <summary>The question that a browser asks before it posts from another site.</summary>
    private static void AllowOthers(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlAllowMethods = "GET, POST";
        http.Response.Headers.AccessControlAllowHeaders = "Content-Type";
        http.Response.Headers.AccessControlMaxAge = "86400";
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Task OfLink(HttpContext http, CurrentSite current)
    {
        var fields = CalculatorEndpoint.Fields(http.Request.Query).ToList();
        return Answer(http, current, fields.FirstOrDefault(field => field.Key == TextInputReader.VersionField).Value, model => TextInputReader.Read(fields, model));
    }

    private static async Task OfBody(HttpContext http, CurrentSite current)
    {
        if (!http.Request.HasJsonContentType())
        {
            await ProblemAnswer.Send(http, StatusCodes.Status415UnsupportedMediaType, "Forkert indholdstype", "Send beregningen som application/json.");
            return;
        }
        if (await Body(http) is not { } body)
        {
            await ProblemAnswer.Send(http, StatusCodes.Status413PayloadTooLarge, "Forespørgslen er for stor", $"Den må højst fylde {LargestBody / 1024} KB.");
            return;
        }
        await Answer(http, current, VersionIn(body), model => JsonInputReader.Read(body, model));
    }

    private static async Task Answer(HttpContext http, CurrentSite current, string? version, Func<CalculationModel, InputReading> read)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "no-store";
        if (current.Site?.Plan is not { } plan || ModelVersions.Of(plan) is not [var newest, ..])
        {
            await ProblemAnswer.Send(http, StatusCodes.Status503ServiceUnavailable, "Beregneren er ikke klar", "Prøv igen om lidt.");
            return;
        }
        if (version is not null && ModelVersions.Find(plan, version) is null)
        {
            await ProblemAnswer.Send(http, StatusCodes.Status422UnprocessableEntity, "Ukendt model", $"Modellen findes ikke her. Den nyeste er {newest.Version}.");
            return;
        }
        var model = version is null ? newest : ModelVersions.Find(plan, version)!;
        var reading = read(model);
        if (reading.Inputs is null)
        {
            var isMalformed = reading.Faults.Any(fault => fault.Field.Length == 0);
            await ProblemAnswer.Send(http, isMalformed ? StatusCodes.Status400BadRequest : StatusCodes.Status422UnprocessableEntity,
                isMalformed ? "Forespørgslen kan ikke læses" : "Beregningen har fejl", isMalformed ? reading.Faults[0].Message : "Ret felterne, og send igen.", reading.Faults);
            return;
        }
        http.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(http.Response.Body, CalculationAnswer.Of(CalculationReport.Of(reading.Inputs, model)), Json, http.RequestAborted);
    }

    /// <summary>The whole body, or null when it is too large.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Body(HttpContext http)
    {
        if (http.Request.ContentLength > LargestBody) return null;
        var buffer = new byte[LargestBody + 1];
        var length = await http.Request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, http.RequestAborted);
        return length > LargestBody ? null : buffer.AsMemory(0, length);
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
