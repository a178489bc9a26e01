using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site;
using Vidensportal.Site.Images;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Rendering;
using Vidensportal.Site.Search;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Page;

namespace Vidensportal.Benchmarks.Profiling;

/// <summary>
/// What <c>build</c> does, step by step. The same calls on the same number of threads; what the product does for a page in one go is
/// done for all pages step by step, so views and bytes are held here that the product lets go of.
/// </summary>
internal sealed class BuildPhases
{
    private readonly List<Phase> _phases = [];

    private BuildPhases()
    {
    }

    public static IReadOnlyList<Phase> Run(string content, string output)
    {
        var phases = new BuildPhases();
        phases.RunAll(content, output);
        return phases._phases;
    }

    private void RunAll(string content, string output)
    {
        var listing = Measure("list the folder", () => ContentFolder.List(content));
        Measure("(read the files, alone)", () => ForEach(listing.Files, file => file.Read()!));
        var loaded = Measure("load and check the content", () => ContentLoader.Load(listing.Files, listing.Faults));
        var library = loaded.Library ?? throw new InvalidOperationException(string.Join('\n', loaded.Faults.Take(5)));
        Measure("(of it: compile Markdown)", () => ForEach(library.Pages, Compile));
        var plan = Measure("plan", () => SitePlanner.Plan(library, new() { AsOf = DateOnly.MaxValue.AddDays(-1) }));
        Measure("check links", () => LinkCheck.Run(plan, loaded));
        var assets = ThemeAssets.Load();
        var site = Measure("plan, check links and list the files", () => StaticSite.Create(loaded, plan.Options, assets)).Site!;
        var (views, hash) = Views(plan, assets);
        Measure("hash views", () => ForEach(views, view => hash.Of(view)));
        var pages = Measure("render", () => ForEach(views, PageRenderer.Render));
        var others = site.Files.Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Measure("data, feeds, sitemap, assets", () => ForEach(others, file => file.Bytes));
        Write(output, [.. plan.Pages.Zip(pages, (page, bytes) => SiteFile.OfBytes(page.OutputPath, () => bytes)), .. others]);
    }

    private (PageView[] Views, ModelHash Hash) Views(SitePlan plan, ThemeAssets assets)
    {
        var siteView = SiteViewMaker.Make(plan, assets.Addresses);
        var hash = new ModelHash();
        hash.Share(siteView);
        var maker = new PageViewMaker(plan, siteView, new ImageSizes(plan.Library, null), new SiteSearch(plan, null));
        return (Measure("make views", () => ForEach(plan.Pages, page => maker.Make(page))), hash);
    }

    private void Write(string output, IReadOnlyList<SiteFile> files)
    {
        var worthwhile = files.Where(file => file.HasCopies).ToList();
        var brotli = Measure("compress: brotli", () => ForEach(worthwhile, file => file.Brotli()));
        var gzip = Measure("compress: gzip", () => ForEach(worthwhile, file => file.Gzip()));
        if (Directory.Exists(output)) Directory.Delete(output, recursive: true);
        Measure("write: folders", () => files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct().Count(folder => Directory.CreateDirectory(Path.Combine(output, folder)).Exists));
        var all = files.Select(file => (file.Path, file.Bytes)).Concat(worthwhile.Zip(brotli, (file, bytes) => (Path: file.Path + ".br", Bytes: bytes))).Concat(worthwhile.Zip(gzip, (file, bytes) => (Path: file.Path + ".gz", Bytes: bytes))).ToList();
        Measure("write: files", () => ForEach(all, file =>
        {
            File.WriteAllBytes(Path.Combine(output, file.Path), file.Bytes);
            return true;
        }));
    }

    private static ProseText Compile(Page page) => ProseCompiler.Compile(page.File, page.Body.Source, Position.Start, []);

    private T Measure<T>(string name, Func<T> work)
    {
        var (phase, result) = Phase.Measure(name, work);
        _phases.Add(phase);
        return result;
    }

    private static TResult[] ForEach<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, at => results[at] = work(items[at]));
        return results;
    }
}
