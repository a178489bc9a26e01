using Vidensportal.Content.Pages;
using Vidensportal.Site.Images;
using Vidensportal.Site.Meetings;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Search;
using Vidensportal.Site.Text;
using Vidensportal.Site.Versions;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Lists;
using Vidensportal.Theme.Meeting;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>A planned page → everything that it shows.</summary>
public sealed class PageViewMaker(SitePlan plan, SiteView site, ImageSizes images, SiteSearch search)
{
    private const int FewestHeadingsForContents = 3;
    private const string DefaultOwner = "redaktionen";

    private readonly PlannedPage? _meeting = plan.Pages.FirstOrDefault(page => page.Page?.Details is MeetingPageDetails);

    /// <param name="input">What a visitor asks of a page that answers; null: nothing.</param>
    public PageView Make(PlannedPage page, VisitorInput? input = null)
    {
        var facts = new FactReferences(plan);
        var bodies = new BodyMaker(plan, page, facts, images);
        // In reading order, so that the marks count upwards down the page.
        var isBelow = page.Page?.Details is MunicipalityPageDetails;
        var above = isBelow ? null : Details();
        var body = page.Subject is null ? bodies.Make(page.Body) : new([new ListPart(new PageList([.. page.Gathered.Select(ListMaker.Card)]))]);
        var details = isBelow ? Details() : above;
        var notStated = bodies.MakeEach(page.Page?.NotStated ?? []);
        var (previous, next) = Neighbours(page);
        var canonical = plan.BaseUrl + page.Address;
        var breadcrumbs = Breadcrumbs(page);
        var dates = Dates(page);
        return new()
        {
            Site = site, Address = page.Address.Value, CanonicalUrl = canonical,
            Title = page.Title, Summary = page.Summary, Kicker = Kicker(page), Breadcrumbs = breadcrumbs, SectionMenu = SectionMenu(page),
            Contents = Contents(page), Notices = Notices(page), Body = body, Details = details, NotStated = notStated,
            Facts = OnThePage(facts, details, body), Sources = [.. facts.Sources.Select(Source)], Disagreements = Disagreements(bodies, facts),
            Related = [.. (page.Page?.Related ?? []).Select(plan.FindById).OfType<PlannedPage>().Select(ListMaker.Card)],
            Previous = previous, Next = next, Topics = Topics(page), Audiences = Audiences(page), Dates = dates,
            Changes = [.. (page.Page?.Changes ?? []).OrderByDescending(change => change.Date).Select(change => ListMaker.Change(page.Page!, change, null))],
            History = PageCitation.History(plan, page), Citation = PageCitation.Of(plan, page, canonical), NoIndex = page.NoIndex || input is not null,
            MeetingAddress = MeetingAddress(page), JsonLd = StructuredData.Of(plan, page, breadcrumbs),
        };

        DetailsView? Details() => new DetailsMaker(plan, bodies, facts, search, images).Make(page.Page?.Details, input);
    }

    /// <summary>All that have a number, but for those of a meeting's pages that are still to be fetched.</summary>
    private static IReadOnlyList<FactReference> OnThePage(FactReferences facts, DetailsView? details, PageBody body) => details is not MeetingPageView meeting ? facts.Numbered
        : [.. facts.Numbered.Where(fact => !meeting.IsElsewhere(fact) || MeetingBody.FactsIn(body).Any(one => one.Id == fact.Id))];

    private string? MeetingAddress(PlannedPage page) =>
        page.Page is { } written && _meeting?.Page?.Details is MeetingPageDetails meeting && meeting.Pages.Contains(written.Id) ? $"{_meeting.Address}?del=side-{written.Id}" : null;

    private IReadOnlyList<DisagreementView> Disagreements(BodyMaker bodies, FactReferences facts) =>
        [.. facts.Disagreements.Select(id => bodies.Disagreements.MakeSummary(plan.Library.Disagreements[id]))];

    private IReadOnlyList<Crumb> Breadcrumbs(PlannedPage page)
    {
        if (page.Address == PageAddress.Root || page.IsStandIn) return [];
        return [.. plan.Above(page.Address).Select(above => new Crumb(above.Address == PageAddress.Root ? "Forside" : above.ShortTitle, above.Address.Value)), new Crumb(page.ShortTitle, null)];
    }

    /// <summary>The pages of the page's section: those below its topmost page.</summary>
    private SectionMenu? SectionMenu(PlannedPage page)
    {
        var above = plan.Above(page.Address);
        var top = above.Count > 1 ? above[1] : page;
        if (page.Address == PageAddress.Root || page.IsStandIn || !plan.Library.Settings.MainMenu.Contains(top.Page?.Id)) return null;
        var items = plan.Below(top.Address).Where(below => !below.IsHiddenInMenu && below.Page?.Details is not SourcePageDetails).ToList();
        if (items.Count == 0) return null;
        return new(top.ShortTitle, top.Address.Value, [.. items.Select(item => new SectionMenuItem(item.ShortTitle, item.Address.Value, item == page))]);
    }

    private static IReadOnlyList<HeadingLink> Contents(PlannedPage page)
    {
        var headings = page.Body.Headings.Where(heading => heading.Level <= 3).ToList();
        return headings.Count < FewestHeadingsForContents ? [] : [.. headings.Select(heading => new HeadingLink(heading.Level, heading.Text, heading.Id))];
    }

    private string? Kicker(PlannedPage page) =>
        plan.Library.Settings.Kickers.Where(kicker => page.Address.IsUnder(kicker.Under)).MaxBy(kicker => kicker.Under.Length)?.Text;

    private IReadOnlyList<NoticeView> Notices(PlannedPage page)
    {
        var notices = new List<NoticeView>();
        if (page.Page?.Status is PageStatus.Draft or PageStatus.InReview)
            notices.Add(new(NoticeKind.Draft, "Siden er en kladde. Den er ikke udgivet.", null));
        if (page.Page?.Published is { } published && published > plan.Options.AsOf)
            notices.Add(new(NoticeKind.Draft, $"Siden udgives {DanishDates.View(published).Text}.", null));
        if (page.Page?.Withdrawal is { } withdrawal)
            notices.Add(new(NoticeKind.Withdrawn, $"Siden blev trukket tilbage {DanishDates.View(withdrawal.On).Text}. {withdrawal.Reason}", null));
        if (page.Page?.Status is PageStatus.Outdated)
            notices.Add(new(NoticeKind.Outdated, "Siden er forældet. Den står her, fordi andre henviser til den.", null));
        foreach (var banner in plan.Library.Settings.Banners)
            if (page.Address.IsUnder(banner.Under) && page.Address.Value != banner.Link)
                notices.Add(new(NoticeKind.Note, banner.Text, new(banner.LinkText, banner.Link)));
        if (page.Page?.LegalStatus is { HasChanged: true } legal)
            notices.Add(new(NoticeKind.Warning, $"Siden henviser til {legal.RefersTo}. Loven er ændret siden.", legal.See is { } see ? new("Læs, hvad der gælder nu", see) : null));
        return notices;
    }

    private SourceLink Source(string code)
    {
        var page = plan.Library.Sources[code];
        var source = (SourcePageDetails)page.Details;
        var date = DanishDates.View(source.Date)?.Text ?? source.DateNote ?? "uden dato";
        return new(page.Title, page.Address.Value, $"{DanishLabels.Of(source.Kind)}, {source.Publisher}, {date}", source.IsOutside);
    }

    /// <summary>The pages before and after in a sequence; only the model and the guide are read from one end to the other.</summary>
    private (PageLink? Previous, PageLink? Next) Neighbours(PlannedPage page)
    {
        if (page.Page?.Details is not (ModelPageDetails or GuidePageDetails) || page.Address.Parent is not { } parent) return (null, null);
        var section = plan.Find(parent);
        var isTop = section is null || section.Address == PageAddress.Root;
        var top = isTop ? page : section!;
        List<PlannedPage> sequence = [top, .. plan.Below(top.Address).Where(below => !below.IsHiddenInMenu)];
        var at = sequence.IndexOf(page);
        return at < 0 ? (null, null) : (Link(at - 1), Link(at + 1));

        PageLink? Link(int index) => index < 0 || index >= sequence.Count || sequence.Count == 1 ? null : new(sequence[index].ShortTitle, sequence[index].Address.Value);
    }

    private IReadOnlyList<PageLink> Topics(PlannedPage page) => Subjects(page.Page?.Topics, plan.Library.Settings.Topics, SitePlanner.AddressOfTopic);

    private IReadOnlyList<PageLink> Audiences(PlannedPage page) => Subjects(page.Page?.Audiences, plan.Library.Settings.Audiences, SitePlanner.AddressOfAudience);

    private IReadOnlyList<PageLink> Subjects(IReadOnlyList<string>? ids, IReadOnlyList<Content.Settings.Subject> known, Func<string, string> addressOf) =>
        [.. (ids ?? []).Where(id => plan.Find(addressOf(id)) is not null).Select(id => new PageLink(known.First(subject => subject.Id == id).Name, addressOf(id)))];

    private static PageDates? Dates(PlannedPage page) => page.Page is not { } written || page.IsStandIn || page.Address == PageAddress.Root ? null : new(
        DanishDates.View(written.Published), DanishDates.View(written.Updated), DanishDates.View(written.Reviewed), DanishDates.View(written.NextReview), written.Owner ?? DefaultOwner);
}
