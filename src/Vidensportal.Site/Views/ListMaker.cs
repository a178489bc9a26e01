using Vidensportal.Content.Contacts;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Api;
using Vidensportal.Site.Calculations;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Versions;
using Vidensportal.Theme.Lists;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>What <c>{{liste …}}</c> lists.</summary>
internal sealed class ListMaker(SitePlan plan, PlannedPage page, BodyMaker bodies, FactReferences facts)
{
    public ListView Make(ListKind kind) => kind switch
    {
        ListKind.Subpages => new PageList([.. plan.Below(page.Address).Where(below => !below.IsHiddenInMenu).Select(Card)]),
        ListKind.News => new PageList([.. plan.News().Select(item => Card(item.Page))]),
        ListKind.Municipalities => new PageList([.. plan.Pages.Where(one => one is { Page.Details: MunicipalityPageDetails, IsWithdrawn: false }).OrderBy(one => one.Title, DanishOrder.Comparer).Select(Card)]),
        ListKind.Sources => Sources(),
        ListKind.Glossary => Glossary(),
        ListKind.Contacts => Contacts(),
        ListKind.Disagreements => new DisagreementList([.. plan.Library.Disagreements.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(bodies.Disagreements.Make)]),
        ListKind.Facts => Facts(),
        ListKind.CoreComponents => CoreComponents(),
        ListKind.Topics => Subjects(isTopic: true),
        ListKind.Audiences => Subjects(isTopic: false),
        ListKind.Corrections => new CorrectionList([.. plan.Changes().Select(item => Change(item.Page.Page!, item.Change, item.Page))]),
        ListKind.SiteMap => new SiteMap([.. plan.Below(PageAddress.Root).Select(Node)]),
        ListKind.Files => new FileList([.. DataFiles.Bulk(plan).Select(File)]),
        ListKind.Assumptions => Assumptions(),
        ListKind.Api => ApiReferenceMaker.Make(plan),
        _ => ExternalLinks(),
    };

    public static ChangeView Change(Page page, PageChange change, PlannedPage? on) =>
        new(ChangeAnchor.Of(page, change), DanishDates.View(change.Date), DanishLabels.Of(change.Kind), change.Text, on is null ? null : new(on.Title, on.Address.Value));

    public static PageCard Card(PlannedPage page) => new(page.Title, page.Address.Value, page.Summary, LabelOf(page), DateOf(page));

    private static string? LabelOf(PlannedPage page) => page.Page?.Details switch
    {
        NewsPageDetails { IsArchived: true } => "Arkiv",
        MunicipalityPageDetails municipality => DanishLabels.Of(municipality.Status),
        GuidePageDetails { Step: { } step } => $"Trin {step}",
        _ => null,
    };

    private static DateView? DateOf(PlannedPage page) =>
        page.Page?.Details is NewsPageDetails news ? DanishDates.View(news.Date) : null;

    private SourceList Sources()
    {
        var cards = plan.Pages.Where(one => one.Page?.Details is SourcePageDetails).Select(SourceCardOf).OrderBy(card => card.Rank).ThenBy(card => card.Code, StringComparer.Ordinal).ToList();
        return new([.. new[]
        {
            new SourceGroup("De fem kilder", "de-fem-kilder", [.. cards.Where(card => !card.IsOutside)]),
            new SourceGroup("Fundet uden for de fem kilder", "uden-for-de-fem", [.. cards.Where(card => card.IsOutside)]),
        }.Where(group => group.Sources.Count > 0)]);
    }

    private static SourceCard SourceCardOf(PlannedPage page)
    {
        var source = (SourcePageDetails)page.Page!.Details;
        var date = DanishDates.View(source.Date)?.Text ?? source.DateNote ?? "uden dato";
        return new(source.Code, page.Title, page.Address.Value, DanishLabels.Of(source.Kind), source.Publisher, date, source.Rank, page.Summary, source.IsOutside);
    }

    private TermList Glossary() => new([.. plan.Library.Terms.Values.OrderBy(term => term.Name, DanishOrder.Comparer).Select(term => new TermView(
        PageAnchors.Of(term.Id), term.Name, term.Synonyms, bodies.MakeInline(term.Definition), term.Note,
        term.Source is { } code ? new(plan.Library.Sources[code].ShortTitle, plan.Library.Sources[code].Address.Value) : null))]);

    private ContactList Contacts() => new([.. plan.Library.Contacts.Values.OrderBy(contact => contact.Status).ThenBy(contact => contact.Name, DanishOrder.Comparer).Select(contact => new ContactView(
        contact.Id, contact.Name, contact.Role, contact.Organisation, contact.OrganisationNow, contact.Phone, contact.Email, StateOf(contact.Status),
        contact.Confirmed is { } confirmed ? $"{DanishLabels.Of(contact.Status)} {DanishDates.View(confirmed).Text}" : DanishLabels.Of(contact.Status),
        facts.Evidence(contact.Evidence[0]), contact.Note))]);

    private static ContactState StateOf(ContactStatus status) => status switch
    {
        ContactStatus.Confirmed => ContactState.Confirmed,
        ContactStatus.Unconfirmed => ContactState.Unconfirmed,
        _ => ContactState.Ceased,
    };

    private FactRegister Facts() => new([.. plan.Library.Settings.Topics
        .Select(topic => new FactGroup(topic.Name, topic.Id, [.. plan.Library.Facts.Values
            .Where(fact => fact.Topic == topic.Id).OrderBy(fact => fact.Id, FactIdOrder.Comparer).Select(Entry)]))
        .Where(group => group.Facts.Count > 0)]);

    private FactEntry Entry(Fact fact) => new(
        facts.Describe(fact),
        [.. fact.Quantities.Select(pair => new NamedFigure(WithDanishLetters(pair.Key), DanishNumbers.WithUnit(pair.Value)))],
        [.. plan.FactUse.PagesWith(fact.Id).Select(user => new PageLink(user.Title, user.Address.Value))]);

    /// <summary>A figure's name as it is said: <c>foer</c> is «før».</summary>
    private static string WithDanishLetters(string name) => name
        .Replace("aa", "å", StringComparison.Ordinal).Replace("ae", "æ", StringComparison.Ordinal).Replace("oe", "ø", StringComparison.Ordinal).Replace('-', ' ');

    private CoreComponentList CoreComponents() => new([.. plan.Library.CoreComponents.Values.OrderBy(component => component.Number).Select(component => new CoreComponentView(
        component.Id, component.Name, bodies.MakeInline(component.Description), component.Parts,
        component.Page is { } id && plan.FindById(id) is { } told ? new(told.Title, told.Address.Value) : null, facts.NumberAll(component.Facts)))]);

    private SubjectList Subjects(bool isTopic) => new([.. plan.Pages
        .Where(one => one.Subject is not null && plan.Library.Settings.Topics.Contains(one.Subject) == isTopic)
        .OrderBy(one => one.Order)
        .Select(one => new SubjectCard(one.ShortTitle, one.Address.Value, one.Summary, one.Gathered.Count))]);

    private SiteMapNode Node(PlannedPage of) => new(of.Title, of.Address.Value, [.. plan.Below(of.Address).Select(Node)]);

    private static FileCard File(DataFile file) => new(
        file.Title, file.Address, file.Format, DanishNumbers.FileSize(file.Bytes.Length), file.Sha256, file.Description);

    private AssumptionList Assumptions() =>
        ModelVersions.Of(plan) is [var newest, ..] ? AssumptionListMaker.Make(newest, id => facts.Describe(plan.Library.Facts[id])) : new("", "", []);

    private ExternalLinkList ExternalLinks() => new([.. OutsideLinks.Of(plan)
        .Select(link => new ExternalLink(link.Address, link.Host, [.. link.UsedOn.Select(user => new PageLink(user.Title, user.Address.Value))]))]);
}
