namespace Vidensportal.Calculator.Inputs;

/// <summary>What a form, a link or a body was read as: inputs, or everything that is wrong with it.</summary>
/// <param name="Inputs">Null when there is a fault.</param>
/// <param name="ModelVersion">The version it asks for; null when it names none.</param>
/// <param name="Faults">In the order of the form.</param>
public sealed record InputReading(CalculationInputs? Inputs, string? ModelVersion, IReadOnlyList<InputFault> Faults);
