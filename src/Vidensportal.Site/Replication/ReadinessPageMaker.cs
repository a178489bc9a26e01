using Vidensportal.Content.Pages;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Replication;

namespace Vidensportal.Site.Replication;

/// <summary>The sides of readiness as something to answer.</summary>
internal static class ReadinessPageMaker
{
    public static ReadinessPageView Make(SitePlan plan, BodyMaker bodies, ReadinessPageDetails details) => new(
        bodies.MakeInline(details.Reservation),
        [.. plan.Library.Readiness.Select(factor => new ReadinessPart(factor.Id, factor.Name, bodies.MakeInline(factor.Description), [.. factor.Questions.Select(question =>
            new ReadinessAsked(question.Id, bodies.MakeInline(question.Text), bodies.MakeInline(question.Settle), question.IsFirst, bodies.LinkTo(question.Page)))]))]);
}
