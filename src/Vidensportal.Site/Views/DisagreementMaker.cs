using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>A disagreement, ready to show in a box or in the register.</summary>
internal sealed class DisagreementMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public DisagreementView Make(Disagreement disagreement) => new(
        disagreement.Id, disagreement.Subject, disagreement.Summary,
        [.. disagreement.Statements.Select(statement => new DisagreementStatementView(statement.Text, facts.Evidence(statement.Evidence)))],
        [.. disagreement.Kinds.Select(DanishLabels.Of)],
        bodies.MakeInline(disagreement.PossibleExplanation), DanishLabels.Of(disagreement.ExplanationStatus), bodies.MakeInline(disagreement.Shown),
        disagreement.IsSettled ? "afklaret" : "åben", disagreement.SettledBy,
        plan.Anchors.AddressOf(ListKind.Disagreements, disagreement.Id), UsedOn(disagreement));

    private IReadOnlyList<PageLink> UsedOn(Disagreement disagreement) =>
        [.. plan.Library.Facts.Values
            .Where(fact => fact.Disagreements.Contains(disagreement.Id))
            .SelectMany(fact => plan.FactUse.PagesWith(fact.Id))
            .Distinct().OrderBy(page => page.Address)
            .Select(page => new PageLink(page.Title, page.Address.Value))];
}
