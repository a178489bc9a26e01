using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Replication;

/// <summary>A part of the plan, after the one before it.</summary>
/// <param name="Months">How long it takes when nobody says otherwise, 1 to 36.</param>
public sealed record PlanPhase(string Id, int Order, string Name, int Months, ProseText Purpose, IReadOnlyList<PlanTask> Tasks);

/// <summary>Something to be done on a day of a phase.</summary>
/// <param name="Id">Unique in the plan; never changes, for calendars know it.</param>
/// <param name="Role">Id of the role that sees to it.</param>
/// <param name="Month">Whole months after the beginning of the phase, 0 to 36.</param>
/// <param name="EveryMonths">It comes again so many months later, to the end of the phase; null: once.</param>
/// <param name="Components">Ids of the core components that it belongs to.</param>
/// <param name="Page">Id of the page that tells more.</param>
/// <param name="PrecedesCut">It must be done before anybody gets fewer cases.</param>
public sealed record PlanTask(
    string Id, string Name, PlanTaskKind Kind, string Role, int Month, int? EveryMonths, ProseText Text, IReadOnlyList<string> Components, string? Page, bool PrecedesCut);

public enum PlanTaskKind { Task, Decision, Measurement, Milestone }
