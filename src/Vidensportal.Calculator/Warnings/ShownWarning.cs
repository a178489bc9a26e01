using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Warnings;

/// <summary>A warning that a result shows.</summary>
/// <param name="Fields">The fields that call for it; none when every result does.</param>
public sealed record ShownWarning(WarningDefinition Warning, IReadOnlyList<InputField> Fields);
