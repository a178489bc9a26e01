using Vidensportal.Theme.Body;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Replication;

/// <summary>The page that makes a plan with dates.</summary>
/// <param name="Reservation">What a plan does not promise.</param>
public sealed record RoadMapPageView(
    PageBody Reservation, IReadOnlyList<RoadMapPhase> Phases, IReadOnlyList<RoadMapMeeting> Meetings, IReadOnlyList<RoadMapRole> Roles, IReadOnlyList<RoadMapRisk> Risks) : DetailsView
{
    /// <summary>What must be done before anybody gets fewer cases, in the order of the plan.</summary>
    public IEnumerable<RoadMapTask> BeforeCut => Phases.SelectMany(phase => phase.Tasks).Where(task => task.PrecedesCut);
}

/// <param name="Months">How long it takes until somebody chooses otherwise.</param>
/// <param name="FirstMonth">The months before it, when nothing is changed.</param>
public sealed record RoadMapPhase(string Id, string Name, int Months, int FirstMonth, PageBody Purpose, IReadOnlyList<RoadMapTask> Tasks);

/// <param name="Kind"><c>opgave</c>, <c>beslutning</c>, <c>maaling</c>, <c>milepael</c></param>
/// <param name="KindName">As it is shown.</param>
/// <param name="Month">Months after the beginning of the phase.</param>
/// <param name="EveryMonths">It comes again so many months later; null: once.</param>
/// <param name="Components">The core components that it belongs to: a name and where it is told.</param>
public sealed record RoadMapTask(
    string Id, string Name, string Kind, string KindName, string Role, string RoleName, int Month, int? EveryMonths, PageBody Text, IReadOnlyList<PageLink> Components, PageLink? Page, bool PrecedesCut);

/// <param name="Rhythm"><c>to-gange-om-maaneden</c>, <c>hver-anden-uge</c>, <c>hver-maaned</c></param>
/// <param name="RhythmText">As it is shown.</param>
/// <param name="Weekday">1 is Monday, 5 is Friday.</param>
/// <param name="Time"><c>09.00</c></param>
/// <param name="Phase">Id of the phase that the meetings begin in.</param>
public sealed record RoadMapMeeting(string Id, string Name, string Participants, PageBody Text, string Rhythm, string RhythmText, int Weekday, string Time, int Minutes, string Phase, string PhaseName);

public sealed record RoadMapRole(string Id, string Name, PageBody Text);

public sealed record RoadMapRisk(string Id, string Name, PageBody Sign, PageBody Action, PageLink? Page);
