using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Replication;

namespace Vidensportal.Site.Replication;

/// <summary>The core components as something to answer.</summary>
internal sealed class FidelityPageMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public FidelityPageView Make(FidelityPageDetails details) =>
        new(bodies.MakeInline(details.Reservation), [.. plan.Library.CoreComponents.Values.OrderBy(component => component.Number).Select(Element)]);

    private FidelityElement Element(CoreComponent component) => new(
        component.Id, component.Name, bodies.MakeInline(component.Description), bodies.MakeInline(component.Question),
        component.Proof is { } proof ? bodies.MakeInline(proof) : null, facts.NumberAll(component.Facts), bodies.LinkTo(component.Page), Items(component));

    private static IReadOnlyList<FidelityItem> Items(CoreComponent component) => component.Parts.Count == 0
        ? [new(component.Id, component.Name, null)]
        : [.. component.Parts.Select((part, at) => new FidelityItem($"{component.Id}.{at + 1}", component.Name, part))];
}
