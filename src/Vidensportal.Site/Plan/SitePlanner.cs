using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Settings;

namespace Vidensportal.Site.Plan;

/// <summary>Content → the pages that the site has on a day.</summary>
public static class SitePlanner
{
    /// <summary>Where topic and audience pages lie.</summary>
    public const string SubjectFolder = "/emner/";

    public static SitePlan Plan(ContentLibrary library, PlanOptions options)
    {
        var written = library.Pages
            .Where(page => options.IncludesDrafts || page.IsPublicOn(options.AsOf))
            .Select(page => PlannedPage.Of(page, options.AsOf))
            .ToList();
        var topics = library.Settings.Topics.Select((topic, order) =>
            Gather(topic, $"Emne: {topic.Name}", topic.Id, order, written, page => page.Page!.Topics));
        var audiences = library.Settings.Audiences.Select((audience, order) =>
            Gather(audience, $"Skrevet til: {audience.Name}", $"for-{audience.Id}", 100 + order, written, page => page.Page!.Audiences));
        var taken = written.SelectMany(page => page.Page!.Aliases.Prepend(page.Address)).ToHashSet();
        return new(library, options,
            [.. written.Concat(topics.Concat(audiences).OfType<PlannedPage>().Where(page => !taken.Contains(page.Address))).OrderBy(page => page.Address)]);
    }

    public static string AddressOfTopic(string id) => $"{SubjectFolder}{id}/";

    public static string AddressOfAudience(string id) => $"{SubjectFolder}for-{id}/";

    /// <summary>A page that lists the pages of a subject; null when there are none.</summary>
    private static PlannedPage? Gather(Subject subject, string title, string segment, int order, List<PlannedPage> pages, Func<PlannedPage, IReadOnlyList<string>> subjectsOf)
    {
        var gathered = pages.Where(page => page is { IsStandIn: false, IsWithdrawn: false } && subjectsOf(page).Contains(subject.Id)).ToList();
        if (gathered.Count == 0 || PageAddress.TryParse($"{SubjectFolder}{segment}/") is not { } address) return null;
        return new()
        {
            Address = address, Title = title, ShortTitle = subject.Name, Summary = subject.Description, Order = order,
            IsHiddenInMenu = false, NoIndex = false, Subject = subject, Gathered = gathered,
        };
    }
}
