using System.Text.Json;

namespace Vidensportal.Calculator.Tests.Contract;

/// <summary>Whether everything that is expected is there. What is not mentioned may be anything.</summary>
internal static class JsonSubset
{
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual, string path = "")
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return expected.EnumerateObject().SelectMany(member => actual.ValueKind == JsonValueKind.Object && actual.TryGetProperty(member.Name, out var value)
                    ? Differences(member.Value, value, $"{path}.{member.Name}")
                    : [$"{path}.{member.Name} is missing"]);
            case JsonValueKind.Array:
                var (wanted, found) = (expected.EnumerateArray().ToList(), actual.ValueKind == JsonValueKind.Array ? actual.EnumerateArray().ToList() : []);
                return wanted.Count != found.Count
                    ? [$"{path} has {found.Count} items, not {wanted.Count}"]
                    : wanted.Zip(found).SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));
            default:
                return IsSame(expected, actual) ? [] : [$"{path}: expected {expected.GetRawText()}, was {actual.GetRawText()}"];
        }
    }

    private static bool IsSame(JsonElement expected, JsonElement actual) =>
        expected.ValueKind == actual.ValueKind && expected.ValueKind switch
        {
            JsonValueKind.Number => expected.GetDouble() == actual.GetDouble(),
            JsonValueKind.String => expected.GetString() == actual.GetString(),
            _ => true,
        };
}
