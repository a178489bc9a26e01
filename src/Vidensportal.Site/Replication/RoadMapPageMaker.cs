using System.Globalization;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Replication;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Page;
using Vidensportal.Theme.Replication;

namespace Vidensportal.Site.Replication;

/// <summary>The plan with months; the browser makes them dates.</summary>
internal sealed class RoadMapPageMaker(SitePlan plan, BodyMaker bodies)
{
    private RoadMap RoadMap => plan.Library.RoadMap;

    public RoadMapPageView Make(RoadMapPageDetails details)
    {
        var before = 0;
        var phases = new List<RoadMapPhase>();
        foreach (var phase in RoadMap.Phases)
        {
            phases.Add(new(phase.Id, phase.Name, phase.Months, before, bodies.MakeInline(phase.Purpose), [.. phase.Tasks.Select(Task)]));
            before += phase.Months;
        }
        return new(bodies.MakeInline(details.Reservation), phases, [.. RoadMap.Meetings.Select(Meeting)],
            [.. RoadMap.Roles.Select(role => new RoadMapRole(role.Id, role.Name, bodies.MakeInline(role.Text)))],
            [.. RoadMap.Risks.Select(risk => new RoadMapRisk(risk.Id, risk.Name, bodies.MakeInline(risk.Sign), bodies.MakeInline(risk.Action), bodies.LinkTo(risk.Page)))]);
    }

    private RoadMapTask Task(PlanTask task) => new(
        task.Id, task.Name, PlanPhaseSchema.Kinds.First(kind => kind.Value == task.Kind).Key, DanishLabels.Of(task.Kind), task.Role, RoadMap.Roles.First(role => role.Id == task.Role).Name,
        task.Month, task.EveryMonths, bodies.MakeInline(task.Text), [.. task.Components.Select(Component)], bodies.LinkTo(task.Page), task.PrecedesCut);

    private PageLink Component(string id) => new(id, plan.Anchors.AddressOf(ListKind.CoreComponents, id));

    private RoadMapMeeting Meeting(PlanMeeting meeting) => new(
        meeting.Id, meeting.Name, meeting.Participants, bodies.MakeInline(meeting.Text), PlanMeetingSchema.Rhythms.First(rhythm => rhythm.Value == meeting.Rhythm).Key, DanishLabels.Of(meeting.Rhythm),
        (int)meeting.Weekday, meeting.Time.ToString("HH.mm", CultureInfo.InvariantCulture), meeting.Minutes, meeting.Phase, RoadMap.Phases.First(phase => phase.Id == meeting.Phase).Name);
}
