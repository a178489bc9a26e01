using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Tests;

/// <summary>The model that the contract cases use, and inputs for it.</summary>
internal static class Models
{
    public static string ContractFolder { get; } = Path.Combine(Repository.Root, "tests", "contract", "beregner");

    public static CalculationModel Contract { get; } = ModelJson.Read(File.ReadAllBytes(Path.Combine(ContractFolder, "model.json")));

    /// <summary>The same with few draws, for tests that run often.</summary>
    public static CalculationModel FewDraws { get; } = Contract with { Uncertainty = Contract.Uncertainty with { Draws = 40 } };

    /// <summary>The standards, and these fields instead: <c>("sager", "200")</c>.</summary>
    public static CalculationInputs Inputs(params IEnumerable<(string Name, string Text)> fields)
    {
        var reading = Read(fields);
        Assert.Empty(reading.Faults);
        return reading.Inputs!;
    }

    public static InputReading Read(params IEnumerable<(string Name, string Text)> fields) =>
        TextInputReader.Read(fields.Select(field => KeyValuePair.Create(field.Name, field.Text)), Contract);
}
