using Vidensportal.Calculator.Models;

namespace Vidensportal.Content.Calculations;

/// <summary>A version of the calculation as its file has it: the numbers that belong to no input.</summary>
/// <param name="Fingerprint">What the version's numbers hashed to when it was published: they may never change after that.</param>
public sealed record ModelVersion(
    string Version, DateOnly Date, string? Fingerprint, IReadOnlyList<string> Steps, IReadOnlyList<Profile> Profiles, IReadOnlyList<ScenarioDefinition> Scenarios,
    UncertaintyDefinition Uncertainty, IReadOnlyList<SensitivityDefinition> Sensitivities, WarningLimits Limits);
