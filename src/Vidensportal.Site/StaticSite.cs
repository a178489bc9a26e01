using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Api;
using Vidensportal.Site.Feeds;
using Vidensportal.Site.Images;
using Vidensportal.Site.Meetings;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Rendering;
using Vidensportal.Site.Search;
using Vidensportal.Site.Views;

namespace Vidensportal.Site;

/// <summary>
/// The whole site, planned and checked, its files made as they are asked for. Immutable: a change in the content makes a new
/// one, which takes over every file whose view is the same.
/// </summary>
public sealed class StaticSite
{
    private readonly Dictionary<string, SiteFile> _byPath;

    private readonly ImageSizes _images;
    private readonly ThemeAssets _assets;

    private StaticSite(SitePlan plan, ThemeAssets assets, ImageSizes images, SiteSearch search, IReadOnlyList<SiteFile> files)
    {
        Plan = plan;
        _assets = assets;
        _images = images;
        Search = search;
        Files = files;
        _byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public SitePlan Plan { get; }

    /// <summary>Every file, by path.</summary>
    public IReadOnlyList<SiteFile> Files { get; }

    public SiteFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Everything on the site that can be found.</summary>
    public SiteSearch Search { get; }

    /// <summary>A page that answers what a visitor asks of it; null where there is no such page.</summary>
    public byte[]? Answer(string address, VisitorInput input)
    {
        if (Plan.Find(address) is not { Page.Details: CalculatorPageDetails or ComparisonPageDetails or SearchPageDetails or MunicipalityRegisterPageDetails or MeetingPageDetails } page) return null;
        return PageRenderer.Render(new PageViewMaker(Plan, SiteViewMaker.Make(Plan, _assets.Addresses), _images, Search).Make(page, input));
    }

    /// <summary>Content → site, or every fault in it.</summary>
    /// <param name="snapshot">The index that was written with a site of the same content; null to make it when somebody searches.</param>
    public static SiteResult Create(LoadedContent content, PlanOptions options, ThemeAssets assets, StaticSite? previous = null, byte[]? snapshot = null)
    {
        if (content.Library is not { } library) return new(null, content.Faults);
        var plan = SitePlanner.Plan(library, options);
        var images = new ImageSizes(library, previous?._images);
        IReadOnlyList<Fault> faults = [.. LinkCheck.Run(plan, content).Concat(ImageCheck.Run(images)).Concat(WithdrawalCheck.Run(plan)).Order()];
        if (faults.Count > 0) return new(null, faults);
        var search = new SiteSearch(plan, previous?.Search, snapshot);
        return new(new StaticSite(plan, assets, images, search, FilesOf(plan, assets, images, search, previous)), []);
    }

    private static List<SiteFile> FilesOf(SitePlan plan, ThemeAssets assets, ImageSizes images, SiteSearch search, StaticSite? previous)
    {
        var files = new List<SiteFile>(Pages(plan, assets, images, search, previous));
        foreach (var (alias, page) in SiteIndexFiles.Aliases(plan))
            Add($"{alias.Value[1..]}index.html", () => SiteIndexFiles.AliasPage(plan, page));
        foreach (var page in plan.Gone) Add($"{page.Address.Value[1..]}index.html", () => SiteIndexFiles.GonePage(plan, page, assets.Addresses));
        Add(FeedAddresses.News[1..], () => SiteFeeds.News(plan));
        Add(FeedAddresses.Corrections[1..], () => SiteFeeds.Corrections(plan));
        Add("sitemap.xml", () => SiteIndexFiles.Sitemap(plan));
        Add("robots.txt", () => SiteIndexFiles.Robots(plan));
        Add("_redirects", () => SiteIndexFiles.Redirects(plan));
        Add("_headers", SecurityHeaders.ForStaticHost);
        if (plan.Find(SearchPageMaker.Address) is not null)
        {
            Add(FallbackFile.Address[1..], () => FallbackFile.Make(plan));
            Add(SiteSearch.SnapshotAddress[1..], search.Snapshot);
        }
        Add(OpenApiFile.Address[1..], () => OpenApiFile.Make(plan, search));
        foreach (var (address, make) in DataFiles.All(plan)) Add(address[1..], make);
        foreach (var (address, make) in MeetingContents.All(plan, images)) Add(address[1..], make);
        files.AddRange(assets.Files.Select(asset => SiteFile.OfAsset(ThemeAssets.AddressFolder[1..] + asset.Key, asset.Value)));
        foreach (var (address, make) in images.All.SelectMany(image => image.Files())) Add(address[1..], make);
        foreach (var document in plan.Library.Media.Values.Where(file => !ImageVariants.IsImage(file.Path)))
            Add(document.Path, document.ReadChecked);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;

        void Add(string path, Func<byte[]> make) => files.Add(SiteFile.OfBytes(path, make));
    }

    private static IEnumerable<SiteFile> Pages(SitePlan plan, ThemeAssets assets, ImageSizes images, SiteSearch search, StaticSite? previous)
    {
        var site = SiteViewMaker.Make(plan, assets.Addresses);
        var hash = new ModelHash();
        hash.Share(site);
        var views = new PageViewMaker(plan, site, images, search);
        return plan.Pages.Select(page => SiteFile.OfModel(page.OutputPath, () =>
        {
            var view = views.Make(page);
            return (hash.Of(view), () => PageRenderer.Render(view));
        }, previous?.Find(page.OutputPath)));
    }
}

/// <summary>A site, or the faults that stand in its way.</summary>
/// <param name="Site">Null when there is any fault.</param>
public sealed record SiteResult(StaticSite? Site, IReadOnlyList<Fault> Faults);
