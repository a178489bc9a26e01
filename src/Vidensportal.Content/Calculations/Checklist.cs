namespace Vidensportal.Content.Calculations;

/// <summary>Questions to settle before anyone relies on a calculation.</summary>
public sealed record Checklist(IReadOnlyList<string> Questions);
