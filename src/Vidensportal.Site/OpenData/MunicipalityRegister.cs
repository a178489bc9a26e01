using System.Globalization;
using System.Text.Json.Nodes;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Municipalities;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>The municipalities as open data, each by its four digits. A number of people below five is null with <c>under5</c> beside it.</summary>
internal static class MunicipalityRegister
{
    public static IEnumerable<RegisterItem> Items(SitePlan plan) => RegisterEntry.All(plan) is { Count: > 0 } entries
        ? entries.Select(entry => new RegisterItem(entry.Municipality.Code, () => Json(plan, entry)))
        : plan.Pages.Where(page => page.Page?.Details is MunicipalityPageDetails).Select(page => new RegisterEntry(Unmapped(page), page, null)).Select(entry => new RegisterItem(entry.Municipality.Code, () => Json(plan, entry)));

    /// <summary>On a site without a map, a municipality is known by its page alone.</summary>
    private static Municipality Unmapped(PlannedPage page) => new(((MunicipalityPageDetails)page.Page!.Details).Code, page.Page.ShortTitle, "", []);

    private static JsonObject Json(SitePlan plan, RegisterEntry entry)
    {
        var details = entry.Details;
        return new()
        {
            ["kommunekode"] = entry.Municipality.Code, ["navn"] = entry.Municipality.Name, ["region"] = entry.Municipality.Region, ["status"] = entry.StatusId,
            ["bekraeftet"] = entry.IsDocumented ? details?.IsConfirmed ?? false : null, ["genbesoegt"] = Iso(details?.Revisited), ["url"] = plan.BaseUrl + entry.Address,
            ["kilder"] = Texts(entry.Sources(plan.Library)), ["fakta"] = Texts(entry.Mention?.Facts ?? details?.Results.Select(result => result.Fact).OfType<string>().Distinct() ?? []),
            ["start"] = details?.Start, ["omfang"] = details?.Scope,
            ["stop"] = details?.Stop is { } stop ? new JsonObject { ["hvornaar"] = stop.When, ["grund"] = stop.Reason } : null,
            ["kerneelementer"] = details is null ? null : new JsonObject([.. details.Components.Select(use => new KeyValuePair<string, JsonNode?>(use.Component, DanishChoices.WordFor(MunicipalityChoices.Answers, use.Answer)))]),
            ["egneResultater"] = details is null ? null : new JsonArray([.. details.Results.Select(Result)]),
        };
    }

    private static JsonObject Result(ReportedResult result) => new()
    {
        ["maal"] = result.Measure, ["udfald"] = DanishChoices.WordFor(ReportedResultSchema.Outcomes, result.Outcome), ["fakta"] = result.Fact,
        ["foer"] = result.Own?.Before?.Value, ["foerUnder5"] = result.Own?.Before is { Value: null }, ["efter"] = result.Own?.After?.Value, ["efterUnder5"] = result.Own?.After is { Value: null },
        ["enhed"] = result.Own?.Unit is { } unit ? DanishChoices.WordFor(DanishChoices.Units, unit) : null, ["af"] = result.Own?.Base, ["periode"] = result.Own?.Period,
        ["indberettetAf"] = result.Own?.ReportedBy, ["dato"] = Iso(result.Own?.ReportedOn),
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
