using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Replication;

/// <summary>One of the sides from which a municipality looks at whether it is ready.</summary>
public sealed record ReadinessFactor(string Id, int Order, string Name, ProseText Description, IReadOnlyList<ReadinessQuestion> Questions);

/// <summary>A question to discuss.</summary>
/// <param name="Id">Unique among all factors; never changes, for saved answers name it.</param>
/// <param name="Settle">What to do first when the answer is not yes.</param>
/// <param name="IsFirst">It has to be settled before the work begins.</param>
/// <param name="Page">Id of the page that helps.</param>
public sealed record ReadinessQuestion(string Id, ProseText Text, ProseText Settle, bool IsFirst, string Page);
