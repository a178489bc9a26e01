using System.Collections.Concurrent;
using Vidensportal.Content.Calculations;
using Vidensportal.Content.Checks;
using Vidensportal.Content.Contacts;
using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Replication;
using Vidensportal.Content.Searching;
using Vidensportal.Content.Settings;
using Vidensportal.Content.Sources;

namespace Vidensportal.Content.Library;

/// <summary>Files → <see cref="ContentLibrary"/>, or every fault in them.</summary>
public static class ContentLoader
{
    /// <summary>Loads a folder.</summary>
    public static LoadedContent LoadFolder(string folder, LoadedContent? previous = null)
    {
        var (files, faults) = ContentFolder.List(folder);
        return Load(files, faults, previous);
    }

    /// <summary>Loads files. Those that are as they were in <paramref name="previous"/> are not read again.</summary>
    public static LoadedContent Load(IReadOnlyList<ContentFile> files, IReadOnlyList<Fault> listingFaults, LoadedContent? previous = null)
    {
        var loaded = LoadFiles(files, previous ?? LoadedContent.Nothing);
        var faults = new List<Fault>(listingFaults);
        foreach (var file in loaded) faults.AddRange(file.Faults);
        var library = Gather(loaded, faults);
        if (library is not null) faults.AddRange(ContentCheck.Run(library, loaded));
        faults.Sort();
        return new(faults.Count == 0 ? library : null, faults, loaded.ToDictionary(file => file.File.Path, StringComparer.Ordinal));
    }

    private static LoadedFile[] LoadFiles(IReadOnlyList<ContentFile> files, LoadedContent previous)
    {
        var loaded = new LoadedFile[files.Count];
        if (files.Count == 0) return loaded;
        Parallel.ForEach(Partitioner.Create(0, files.Count, Math.Max(1, files.Count / (Environment.ProcessorCount * 8) + 1)), range =>
        {
            for (var i = range.Item1; i < range.Item2; i++)
                loaded[i] = previous.Files.TryGetValue(files[i].Path, out var known) && known.IsStillTrueOf(files[i]) ? known : FileKinds.Load(files[i]);
        });
        return loaded;
    }

    private static ContentLibrary? Gather(IReadOnlyList<LoadedFile> files, List<Fault> faults)
    {
        var pages = files.Select(file => file.Record).OfType<Page>().OrderBy(page => page.Address).ToList();
        var settings = files.Select(file => file.Record).OfType<SiteSettings>().FirstOrDefault();
        if (settings is null && files.All(file => file.File.Path != "site.yaml"))
            faults.Add(new("site.yaml", Position.Start, "Filen site.yaml mangler.", "Læg den i content/ med portalens navn, adresse og menu."));
        var pagesById = ById(pages, page => page.Id, "id", faults);
        ReportSharedAddresses(pages, faults);
        var sources = ById([.. pages.Where(page => page.Details is SourcePageDetails)], page => ((SourcePageDetails)page.Details).Code, "kildeId", faults);
        var models = ModelMaker.Make(files, faults);
        if (settings is null) return null;
        return new()
        {
            Settings = settings, Pages = pages, PagesById = pagesById, Sources = sources,
            Facts = Named<Fact>(record => record.Id), Disagreements = Named<Disagreement>(record => record.Id), Terms = Named<Term>(record => record.Id),
            Contacts = Named<Contact>(record => record.Id), CoreComponents = Named<CoreComponent>(record => record.Id),
            Diagrams = Named<Diagram>(record => record.Id), Prints = Named<SourcePrint>(record => record.Source),
            Map = files.Select(file => file.Record).OfType<MunicipalityMap>().FirstOrDefault(), Mentions = Named<MunicipalityMention>(record => record.Id),
            Readiness = InOrder<ReadinessFactor>(factor => factor.Order),
            RoadMap = new(InOrder<PlanPhase>(phase => phase.Order), InOrder<PlanMeeting>(meeting => meeting.Order), InOrder<PlanRole>(role => role.Order), InOrder<PlanRisk>(risk => risk.Order)),
            Calculations = models, Synonyms = files.Select(file => file.Record).OfType<SynonymGroups>().FirstOrDefault()?.Groups ?? [],
            Fingerprints = files.ToDictionary(file => file.File.Path, file => file.Fingerprint, StringComparer.Ordinal),
            Media = files.Select(file => file.Record).OfType<ContentFile>().ToDictionary(file => "/" + file.Path, StringComparer.Ordinal),
        };

        // In order of name where two have the same number.
        List<T> InOrder<T>(Func<T, int> order) => [.. files.OrderBy(file => file.File.Path, StringComparer.Ordinal).Select(file => file.Record).OfType<T>().OrderBy(order)];

        // File names are unique within a folder, and a record is named as its file.
        Dictionary<string, T> Named<T>(Func<T, string> name) =>
            files.Select(file => file.Record).OfType<T>().ToDictionary(name, StringComparer.Ordinal);
    }

    private static Dictionary<string, Page> ById(IReadOnlyList<Page> pages, Func<Page, string> idOf, string field, List<Fault> faults)
    {
        var byId = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var page in pages)
            if (!byId.TryAdd(idOf(page), page))
                faults.Add(new(page.File, Position.Start, $"Navnet \"{idOf(page)}\" bruges også af {byId[idOf(page)].File}.", $"Giv den ene side et andet {field}.") { Field = field });
        return byId;
    }

    /// <summary>Two files with one address, or an alias that is an address already.</summary>
    private static void ReportSharedAddresses(IReadOnlyList<Page> pages, List<Fault> faults)
    {
        var owners = new Dictionary<PageAddress, Page>();
        foreach (var page in pages)
            if (!owners.TryAdd(page.Address, page))
                faults.Add(new(page.File, Position.Start, $"Adressen {page.Address} bruges også af {owners[page.Address].File}.", "Flyt eller slet den ene fil."));
        foreach (var page in pages)
            foreach (var alias in page.Aliases)
                if (!owners.TryAdd(alias, page))
                    faults.Add(new(page.File, Position.Start, $"Aliasset {alias} bruges også af {owners[alias].File}.", "Slet aliasset på den ene side.") { Field = "aliasser" });
    }
}
