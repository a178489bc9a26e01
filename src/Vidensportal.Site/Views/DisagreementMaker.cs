using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Page;

namespace Vidensportal.Site.Views;

/// <summary>A disagreement, ready to show in a box or in the register.</summary>
internal sealed class DisagreementMaker(SitePlan plan, BodyMaker bodies, FactReferences facts)
{
    public DisagreementView Make(Disagreement disagreement) => MakeSummary(disagreement) with
    {
        PossibleExplanation = bodies.MakeInline(disagreement.PossibleExplanation), Shown = bodies.MakeInline(disagreement.Shown),
    };

    /// <summary>Without the explanation, which only the register shows: facts that nobody sees must not take numbers on the page.</summary>
    public DisagreementView MakeSummary(Disagreement disagreement) => new(
        disagreement.Id, disagreement.Subject, disagreement.Summary,
        [.. disagreement.Statements.Select(statement => new DisagreementStatementView(statement.Text, facts.Evidence(statement.Evidence)))],
        [.. disagreement.Kinds.Select(DanishLabels.Of)],
        PageBody.Empty, DanishLabels.Of(disagreement.ExplanationStatus), PageBody.Empty,
        disagreement.IsSettled ? "afklaret" : "åben", disagreement.SettledBy,
        plan.Anchors.AddressOf(ListKind.Disagreements, disagreement.Id), UsedOn(disagreement));

    private IReadOnlyList<PageLink> UsedOn(Disagreement disagreement) =>
        [.. plan.Library.Facts.Values
            .Where(fact => fact.Disagreements.Contains(disagreement.Id))
            .SelectMany(fact => plan.FactUse.PagesWith(fact.Id))
            .Distinct().OrderBy(page => page.Address)
            .Select(page => new PageLink(page.Title, page.Address.Value))];
}
