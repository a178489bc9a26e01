using System.Text.Json;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Tests.Contract;

/// <summary>The cases that an economist can read and extend: tests/contract/beregner/*.json. The browser's model runs the same.</summary>
public sealed class ContractCaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Models.ContractFolder, "*.json").Where(file => Open(file).TryGetProperty("forventet", out _)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_it_says(string name)
    {
        var contract = Open(Path.Combine(Models.ContractFolder, name + ".json"));
        var inputs = Models.Inputs(contract.GetProperty("felter").EnumerateObject().Select(field => (field.Name, field.Value.GetString()!)));

        var answer = JsonSerializer.SerializeToElement(CalculationAnswer.Of(CalculationReport.Of(inputs, Models.Contract)));

        Assert.Empty(JsonSubset.Differences(contract.GetProperty("forventet"), answer));
    }

    private static JsonElement Open(string file) => JsonElement.Parse(File.ReadAllBytes(file));
}
