using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Municipalities;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Municipalities;

/// <summary>The page with every municipality: the map, the list, and what of it a visitor asked for.</summary>
internal sealed class MunicipalityRegisterMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public MunicipalityRegisterPageView Make(AskedMunicipalities? asked)
    {
        var entries = RegisterEntry.All(plan);
        var regions = entries.Select(entry => entry.Municipality.Region).Distinct().Order(DanishOrder.Comparer).Select(region => new RegisterChoice(DanishName.Folded(region), $"Region {region}")).ToList();
        var statuses = entries.OrderByDescending(entry => entry.Page is not null).ThenByDescending(entry => entry.Mention is not null)
            .DistinctBy(entry => entry.StatusId).Select(entry => new RegisterChoice(entry.StatusId, char.ToUpperInvariant(entry.Status[0]) + entry.Status[1..])).ToList();
        var notices = asked is null ? [] : Unknown("region", asked.Region, regions).Concat(Unknown("status", asked.Status, statuses)).ToList();
        var filter = asked is null ? new RegisterFilter("", "", "") : new RegisterFilter(asked.Name, Known(asked.Region, regions), Known(asked.Status, statuses));
        var rows = entries.Select(entry => Row(entry, filter)).ToList();
        return new(
            filter, regions, statuses, notices, Count(rows.Count(row => row.IsShown), rows.Count),
            [.. rows.Where(row => row.StatusId != RegisterEntry.UndocumentedStatus)], [.. rows.Where(row => row.StatusId == RegisterEntry.UndocumentedStatus)],
            new MunicipalityMapMaker(entries, plan.Library.Map!).Make());
    }

    private RegisterRow Row(RegisterEntry entry, RegisterFilter filter)
    {
        var folded = DanishName.Folded(entry.Municipality.Name);
        var region = DanishName.Folded(entry.Municipality.Region);
        var isShown = folded.Contains(DanishName.Folded(filter.Name), StringComparison.Ordinal) && (filter.Region.Length == 0 || filter.Region == region) && (filter.Status.Length == 0 || filter.Status == entry.StatusId);
        return new(
            entry.Municipality.Code, entry.Anchor, entry.Municipality.Name, folded, region, entry.Municipality.Region, entry.StatusId, entry.Status, entry.Page?.Address.Value, entry.Page?.Summary,
            entry.Mention is { } mention ? bodies.MakeInline(mention.Text) : null, facts.NumberAll(entry.Mention?.Facts ?? []),
            [.. entry.Sources(plan.Library).Select(code => plan.Library.Sources[code]).Select(source => new PageLink(source.ShortTitle, source.Address.Value))],
            entry.Details?.IsConfirmed ?? false, DanishDates.View(entry.Details?.Revisited), isShown);
    }

    private static IEnumerable<string> Unknown(string field, string value, List<RegisterChoice> known) =>
        value.Length == 0 || known.Any(choice => choice.Id == value) ? [] : [$"«{value}» er ikke en {field} i registret. Listen er ikke begrænset af det."];

    private static string Known(string value, List<RegisterChoice> known) => known.Any(choice => choice.Id == value) ? value : "";

    private static string Count(int shown, int all) =>
        shown == all ? $"Viser alle {all} kommuner." : shown == 0 ? "Ingen kommuner passer. Vælg færre ting, eller ret navnet." : $"Viser {shown} af {all} kommuner.";
}
