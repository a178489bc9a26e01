using Vidensportal.Content.Checks;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;

namespace Vidensportal.Site.Plan;

/// <summary>Whether every internal link, anchor and image leads to something on the site.</summary>
public static class LinkCheck
{
    public static IReadOnlyList<Fault> Run(SitePlan plan, LoadedContent content)
    {
        var faults = new List<Fault>();
        foreach (var page in plan.Pages)
            if (page.Page is { } written) CheckPage(plan, page, written, content, faults);
        foreach (var file in content.Files.Values)
            if (file.Record is not Page)
                foreach (var link in RecordTexts.Of(file.Record).SelectMany(text => text.Links)) Check(plan, null, file.File.Path, link, faults);
        CheckSettings(plan, content, faults);
        faults.Sort();
        return faults;
    }

    private static void CheckPage(SitePlan plan, PlannedPage page, Page written, LoadedContent content, List<Fault> faults)
    {
        foreach (var link in RecordTexts.Of(written).SelectMany(text => text.Links)) Check(plan, page, written.File, link, faults);
        if (written.LegalStatus?.See is { } see) CheckField(plan, page, content, written.File, "lovStatus", see, faults);
        if (written.Details is FrontPageDetails front)
            foreach (var entry in front.RoleEntries) CheckField(plan, page, content, written.File, "rolleindgange", entry.Link, faults);
    }

    private static void CheckSettings(SitePlan plan, LoadedContent content, List<Fault> faults)
    {
        const string file = "site.yaml";
        var settings = plan.Library.Settings;
        foreach (var banner in settings.Banners) CheckField(plan, null, content, file, "bannere", banner.Link, faults);
        foreach (var (field, ids) in new[] { ("menu", settings.MainMenu), ("hjaelpemenu", settings.UtilityMenu), ("sidefod", settings.Footer) })
            foreach (var id in ids)
                if (plan.FindById(id) is not { } listed)
                    faults.Add(new(file, PlaceOf(content, file, field, id), $"Siden \"{id}\" i menuen er ikke udgivet.", "Udgiv siden, eller tag den ud af menuen."));
                else if (listed.IsWithdrawn)
                    faults.Add(new(file, PlaceOf(content, file, field, id), $"Siden \"{id}\" i menuen er trukket tilbage.", "Tag den ud af menuen."));
    }

    /// <summary>A link in a field knows its place only when it is asked for.</summary>
    private static void CheckField(SitePlan plan, PlannedPage? from, LoadedContent content, string file, string field, string target, List<Fault> faults)
    {
        var before = faults.Count;
        Check(plan, from, file, new(target, Position.Start, IsImage: false), faults);
        for (var i = before; i < faults.Count; i++) faults[i] = faults[i] with { At = PlaceOf(content, file, field, target) };
    }

    private static Position PlaceOf(LoadedContent content, string file, string field, string value) => new FieldPlaces(content.Files[file].File).Of(field, value);

    private static void Check(SitePlan plan, PlannedPage? from, string file, ProseLink link, List<Fault> faults)
    {
        if (link.LeadsOutside || IsMade(plan, link.Target)) return;
        if (link.Target.StartsWith("/medier/", StringComparison.Ordinal))
        {
            if (!plan.Library.Media.ContainsKey(link.Target))
                faults.Add(new(file, link.At, $"Filen {link.Target} findes ikke i content/medier/.", "Læg den der, eller ret navnet."));
            return;
        }
        var (address, anchor) = Split(link.Target);
        var page = address.Length == 0 ? from : plan.Find(address);
        if (page is null)
            faults.Add(new(file, link.At, $"Linket {link.Target} fører ingen steder hen.", Fix(plan, address)));
        else if (anchor.Length > 0 && !plan.Anchors.Has(page, anchor))
            faults.Add(new(file, link.At, $"Siden {page.Address} har intet afsnit med navnet #{anchor}.", $"Brug et af {string.Join(", ", page.Body.Headings.Take(12).Select(heading => "#" + heading.Id))}."));
    }

    private static (string Address, string Anchor) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, "") : (target[..hash], target[(hash + 1)..]);
    }

    private static string Fix(SitePlan plan, string address)
    {
        if (plan.Gone.Any(page => page.Address.Value == address)) return "Siden er trukket tilbage. Fjern linket, eller vis hen til en anden side.";
        var isUnpublished = plan.Library.Pages.Any(page => page.Address.Value == address);
        if (isUnpublished) return "Siden findes, men er ikke udgivet. Udgiv den, eller fjern linket.";
        if (!address.EndsWith('/')) return "En adresse slutter med en skråstreg: /modellen/.";
        return Suggestion.Nearest(address, plan.Pages.Select(page => page.Address.Value), "Ret adressen, eller opret siden.");
    }

    /// <summary>Open data and feeds are files that the build makes itself.</summary>
    private static bool IsMade(SitePlan plan, string target) =>
        OpenData.DataFiles.Has(plan, target) || Feeds.FeedAddresses.All.Contains(target);
}
