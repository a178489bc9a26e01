using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Scenarios;
using Vidensportal.Calculator.Sensitivity;
using Vidensportal.Calculator.Uncertainty;
using Vidensportal.Calculator.Warnings;

namespace Vidensportal.Calculator.Reports;

/// <summary>Everything that is told of a calculation. The same inputs and model give the same report for ever.</summary>
/// <param name="Uncertainty">Null when nothing is due to the effort.</param>
/// <param name="Sensitivities">The largest swing first.</param>
public sealed record CalculationReport(
    string ModelVersion, CalculationInputs Inputs, Outcome Outcome, IReadOnlyList<ScenarioOutcome> Scenarios, UncertaintyReport? Uncertainty,
    IReadOnlyList<SensitivityLine> Sensitivities, IReadOnlyList<ShownWarning> Warnings)
{
    public static CalculationReport Of(CalculationInputs inputs, CalculationModel model) => new(
        model.Version, inputs, Outcome.Of(inputs), [.. model.Scenarios.Select(scenario => ScenarioOutcome.Of(inputs, scenario))],
        MonteCarlo.Run(inputs, model.Uncertainty), Tornado.Of(inputs, model), WarningCheck.Of(inputs, model));
}
