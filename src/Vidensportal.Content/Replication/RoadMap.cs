namespace Vidensportal.Content.Replication;

/// <summary>What a plan is made from, each in its own order; empty on a site without a plan.</summary>
public sealed record RoadMap(IReadOnlyList<PlanPhase> Phases, IReadOnlyList<PlanMeeting> Meetings, IReadOnlyList<PlanRole> Roles, IReadOnlyList<PlanRisk> Risks);
