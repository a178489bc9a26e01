using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Scenarios;

/// <summary>A way it may go, and what comes of it.</summary>
/// <param name="Id">The definition's.</param>
public sealed record ScenarioOutcome(string Id, Outcome Outcome)
{
    internal static ScenarioOutcome Of(CalculationInputs inputs, ScenarioDefinition scenario) => new(scenario.Id, Outcome.Of(inputs with
    {
        CausalPercent = scenario.CausalPercent ?? inputs.CausalPercent,
        FadePercent = scenario.FadePercent ?? inputs.FadePercent,
        PhaseInPercent = scenario.PhaseInPercent ?? inputs.PhaseInPercent,
        CostMarkupPercent = scenario.CostMarkupPercent ?? inputs.CostMarkupPercent,
    }));
}
