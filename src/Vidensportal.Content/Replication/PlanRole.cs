using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Replication;

/// <summary>Somebody whom the plan needs, by what they see to.</summary>
public sealed record PlanRole(string Id, int Order, string Name, ProseText Text);
