using Vidensportal.Calculator.Numbers;
using Vidensportal.Content.Pages;
using Vidensportal.Search;
using Vidensportal.Search.Facets;
using Vidensportal.Site.Plan;
using Vidensportal.Theme.Page;
using Vidensportal.Theme.Search;

namespace Vidensportal.Site.Search;

/// <summary>The page that one searches on, with what was found.</summary>
internal static class SearchPageMaker
{
    public const string Address = PageAddresses.Search;

    public static SearchPageView Make(SitePlan plan, SearchPageDetails details, SiteSearch search, AskedSearch? asked) => new(
        asked?.Query ?? "", asked is null or { IsEmpty: true } ? null : Results(plan, asked, search.Index.Search(asked.Request)),
        [.. details.Suggestions.Select(plan.FindById).OfType<PlannedPage>().Select(page => new PageLink(page.ShortTitle, page.Address.Value))])
    { TopicNames = plan.Library.Settings.Topics.ToDictionary(topic => topic.Id, topic => topic.Name, StringComparer.Ordinal) };

    private static SearchResultsView Results(SitePlan plan, AskedSearch asked, SearchAnswer answer)
    {
        var pages = Math.Max(1, (answer.Total + asked.Count - 1) / asked.Count);
        return new(
            CountText(answer.Total), answer.Suggestion is { } corrected ? new(corrected, (asked with { Query = corrected, Page = 1 }).Address(Address)) : null, SearchNotes.Of(answer),
            [.. answer.Hits.Select(hit => new SearchHitView(hit.Title, hit.Url, SearchKinds.NameOf(hit.Type), hit.Snippet))],
            Filters(answer.Facets.Types, asked.Kind, SearchKinds.NameOf, kind => asked with { Kind = kind, Page = 1 }),
            Filters(answer.Facets.Topics, asked.Topic, topic => plan.Library.Settings.Topics.FirstOrDefault(one => one.Id == topic)?.Name ?? topic, topic => asked with { Topic = topic, Page = 1 }),
            pages == 1 ? "" : $"Side {asked.Page} af {pages}",
            asked.Page > 1 ? new("Forrige resultater", (asked with { Page = asked.Page - 1 }).Address(Address)) : null,
            asked.Page < pages ? new("Næste resultater", (asked with { Page = asked.Page + 1 }).Address(Address)) : null);
    }

    private static string CountText(int total) => total switch { 0 => "Ingen resultater", 1 => "Ét resultat", _ => $"{NumberText.Fixed(total, 0)} resultater" };

    private static IReadOnlyList<SearchFilterView> Filters(IReadOnlyList<FacetValue> values, string? chosen, Func<string, string> nameOf, Func<string?, AskedSearch> with) =>
        [.. values.Select(value => new SearchFilterView(nameOf(value.Value), value.Count, with(value.Value == chosen ? null : value.Value).Address(Address), value.Value == chosen))];
}
