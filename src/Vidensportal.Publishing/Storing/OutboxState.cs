namespace Vidensportal.Publishing.Storing;

/// <summary>How far publications have come to the organisation's own repository.</summary>
/// <param name="Waiting">Commits not pushed yet.</param>
/// <param name="LastError">In Danish, without addresses or secrets; null when the last push went well.</param>
/// <param name="NextTry">Null when nothing waits.</param>
public sealed record OutboxState(int Waiting, string? LastError, DateTimeOffset? NextTry);
