namespace Vidensportal.Calculator.Models;

/// <summary>A way it may go: these numbers instead of the visitor's.</summary>
/// <param name="Id"><c>somOffentliggjort</c>, <c>grundforloeb</c>, <c>forsigtigt</c>, <c>ingenEffekt</c></param>
/// <param name="CausalPercent">Null: the visitor's own.</param>
/// <param name="FadePercent">Null: the visitor's own.</param>
/// <param name="PhaseInPercent">Null: the visitor's own.</param>
/// <param name="CostMarkupPercent">Null: the visitor's own.</param>
public sealed record ScenarioDefinition(
    string Id, string Name, string Description, double? CausalPercent, double? FadePercent, IReadOnlyList<double>? PhaseInPercent, double? CostMarkupPercent);
