using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Municipalities;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>The municipalities as open data, each by its four digits.</summary>
internal static class MunicipalityRegister
{
    public static IEnumerable<RegisterEntry> Entries(SitePlan plan) => RegisterEntry.All(plan) is { Count: > 0 } entries
        ? entries
        : plan.Pages.Where(page => page.Page?.Details is MunicipalityPageDetails).Select(page => new RegisterEntry(Unmapped(page), page, null));

    public static MunicipalityDocument Document(SitePlan plan, RegisterEntry entry)
    {
        var details = entry.Details;
        return new()
        {
            Code = entry.Municipality.Code, Name = entry.Municipality.Name, Region = entry.Municipality.Region, Status = entry.StatusId,
            IsConfirmed = entry.IsDocumented ? details?.IsConfirmed ?? false : null, Revisited = details?.Revisited, Url = plan.BaseUrl + entry.Address,
            Sources = [.. entry.Sources(plan.Library)], Facts = [.. entry.Mention?.Facts ?? details?.Results.Select(result => result.Fact).OfType<string>().Distinct() ?? []],
            Start = details?.Start, Scope = details?.Scope, Stop = details?.Stop is { } stop ? new(stop.When, stop.Reason) : null,
            Components = details?.Components.ToDictionary(use => use.Component, use => DanishChoices.WordFor(MunicipalityChoices.Answers, use.Answer)),
            Results = details is null ? null : [.. details.Results.Select(Result)],
        };
    }

    /// <summary>On a site without a map, a municipality is known by its page alone.</summary>
    private static Municipality Unmapped(PlannedPage page) => new(((MunicipalityPageDetails)page.Page!.Details).Code, page.Page.ShortTitle, "", []);

    private static ResultDocument Result(ReportedResult result) => new()
    {
        Measure = result.Measure, Outcome = DanishChoices.WordFor(ReportedResultSchema.Outcomes, result.Outcome), Fact = result.Fact,
        Before = result.Own?.Before?.Value, IsBeforeTooSmall = result.Own?.Before is { Value: null }, After = result.Own?.After?.Value, IsAfterTooSmall = result.Own?.After is { Value: null },
        Unit = result.Own?.Unit is { } unit ? DanishChoices.WordFor(DanishChoices.Units, unit) : null, Base = result.Own?.Base, Period = result.Own?.Period,
        ReportedBy = result.Own?.ReportedBy, ReportedOn = result.Own?.ReportedOn,
    };
}
