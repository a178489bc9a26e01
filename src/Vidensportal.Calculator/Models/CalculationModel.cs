namespace Vidensportal.Calculator.Models;

/// <summary>
/// A version of the calculation: which inputs it takes, what they may be, and every other number that the formulas use.
/// The formulas are in code, the numbers are here; the same numbers are given to the browser.
/// </summary>
public sealed record CalculationModel
{
    /// <summary>The version that a calculation names: <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The day whose values the version uses.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>In the order of the form.</summary>
    public required IReadOnlyList<InputDefinition> Inputs { get; init; }

    /// <summary>What the form can start from. The first is the worked example.</summary>
    public required IReadOnlyList<Profile> Profiles { get; init; }

    /// <summary>The steps of the ladder, 0 to 6: seven names.</summary>
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<ScenarioDefinition> Scenarios { get; init; }
    public required UncertaintyDefinition Uncertainty { get; init; }

    /// <summary>The assumptions that are turned one at a time.</summary>
    public required IReadOnlyList<SensitivityDefinition> Sensitivities { get; init; }
    public required IReadOnlyList<WarningDefinition> Warnings { get; init; }
    public required WarningLimits WarningLimits { get; init; }

    /// <summary>Questions to settle before anyone relies on a result.</summary>
    public required IReadOnlyList<string> Checklist { get; init; }

    public InputDefinition this[InputKey key] => Inputs.First(input => input.Key == key);
}
