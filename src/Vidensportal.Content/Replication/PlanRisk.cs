using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Replication;

/// <summary>Something that may go wrong on the way.</summary>
/// <param name="Sign">By what one sees that it is happening.</param>
/// <param name="Action">What to do then.</param>
/// <param name="Page">Id of the page that tells more.</param>
public sealed record PlanRisk(string Id, int Order, string Name, ProseText Sign, ProseText Action, string? Page);
