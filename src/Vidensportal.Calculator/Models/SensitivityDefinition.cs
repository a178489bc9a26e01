namespace Vidensportal.Calculator.Models;

/// <summary>One assumption turned down and up while the others stay.</summary>
/// <param name="Low">The unfavourable turn.</param>
/// <param name="High">The favourable turn.</param>
public sealed record SensitivityDefinition(SensitivityKind Kind, string Label, SensitivityTurn Low, SensitivityTurn High);

/// <param name="Text">How the turn is shown: «−25 %», «16 %», «et års forsinkelse», «som indtastet».</param>
/// <param name="Amount">A percentage that replaces the visitor's (causal share, fade, rate), a factor on it (children, prices, workers), years of delay, or 1 and 0 for refund on and off. Null: as the visitor wrote.</param>
public sealed record SensitivityTurn(string Text, double? Amount);

public enum SensitivityKind { CausalShare, MovedChildren, InstitutionPrice, FosterPrice, WorkerCost, Fade, Delay, Refund, DiscountRate }
