using Vidensportal.Content.Library;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Municipalities;

/// <summary>A municipality with what is known of it: a page, a mention, or nothing.</summary>
internal sealed record RegisterEntry(Municipality Municipality, PlannedPage? Page, MunicipalityMention? Mention)
{
    public const string MentionedStatus = "naevnt";
    public const string UndocumentedStatus = "ikke-dokumenteret";

    /// <summary>Null without a page.</summary>
    public MunicipalityPageDetails? Details => Page?.Page?.Details as MunicipalityPageDetails;

    public bool IsDocumented => Page is not null || Mention is not null;

    /// <summary>How far the municipality is, as an address has it.</summary>
    public string StatusId => Details is { } details ? MunicipalityChoices.Statuses.First(status => status.Value == details.Status).Key : Mention is not null ? MentionedStatus : UndocumentedStatus;

    public string Status => Details is { } details ? DanishLabels.Of(details.Status) : Mention is not null ? "nævnt i" : "ikke dokumenteret";

    /// <summary>Where the reader is led: the municipality's own page, or its place in the list.</summary>
    public string Address => Page?.Address.Value ?? $"/kommuner/#{Anchor}";

    public string Anchor => $"kommune-{Municipality.Code}";

    /// <summary>Codes of the sources that tell of it.</summary>
    public IReadOnlyList<string> Sources(ContentLibrary library) =>
        Details is { } details ? details.Sources : [.. (Mention?.Facts ?? []).SelectMany(id => library.Facts[id].Evidence).Select(evidence => evidence.Source).Distinct()];

    /// <summary>Every municipality by its Danish name; none on a site without a map.</summary>
    public static IReadOnlyList<RegisterEntry> All(SitePlan plan)
    {
        if (plan.Library.Map is not { } map) return [];
        var pages = plan.Pages.Where(page => page.Page?.Details is MunicipalityPageDetails).ToDictionary(page => ((MunicipalityPageDetails)page.Page!.Details).Code, StringComparer.Ordinal);
        var mentions = plan.Library.Mentions.Values.ToDictionary(mention => mention.Code, StringComparer.Ordinal);
        return [.. map.Municipalities.Values.OrderBy(one => one.Name, DanishOrder.Comparer)
            .Select(one => new RegisterEntry(one, pages.GetValueOrDefault(one.Code), mentions.GetValueOrDefault(one.Code)))];
    }
}
