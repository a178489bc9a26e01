using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Replication;

namespace Vidensportal.Site.Replication;

/// <summary>The core components as something to answer.</summary>
internal sealed class FidelityPageMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public FidelityPageView Make(FidelityPageDetails details) =>
        new(bodies.MakeInline(details.Reservation), [.. plan.Library.CoreComponents.Values.OrderBy(component => component.Number).Select(Element)]);

    private FidelityElement Element(CoreComponent component) => new(
        component.Id, component.Name, bodies.MakeInline(component.Description), Unmarked(bodies.MakeInline(component.Question)),
        component.Proof is { } proof ? bodies.MakeInline(proof) : null, facts.NumberAll(component.Facts.Except(FactsIn(component.Description))), bodies.LinkTo(component.Page), Items(component));

    /// <summary>The facts that a text marks by itself.</summary>
    private static IEnumerable<string> FactsIn(ProseText text) =>
        text.Shortcodes.OfType<FactShortcode>().Select(fact => fact.Fact).Concat(text.Shortcodes.OfType<EvidenceShortcode>().Select(evidence => evidence.Fact));

    /// <summary>Without marks: what the sources say stands right above, with them.</summary>
    private static PageBody Unmarked(PageBody body) => new([.. body.Parts.Select(part => part is FactPart fact ? fact with { Reference = null } : part)]);

    private static IReadOnlyList<FidelityItem> Items(CoreComponent component) => component.Parts.Count == 0
        ? [new(component.Id, component.Name, null)]
        : [.. component.Parts.Select((part, at) => new FidelityItem($"{component.Id}.{at + 1}", component.Name, part))];
}
