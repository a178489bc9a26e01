using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Sensitivity;

/// <summary>What the net present value is when one assumption is turned and the others stay.</summary>
/// <param name="SwingKroner">The distance between the two: how much depends on it. 0 where the assumption is not in use.</param>
public sealed record SensitivityLine(SensitivityKind Kind, string Label, string LowText, string HighText, double LowKroner, double HighKroner, double SwingKroner);
