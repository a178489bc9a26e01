using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vidensportal.Calculator.Links;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Presentation;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Tests.Theme;

/// <summary>Every number and text of a report with its path, numbers as the bits they are made of. theme/Calculator/model/sameBits.mjs writes the same.</summary>
internal static class FlatReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new BitsConverter(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static IReadOnlyList<(string Path, string Value)> Of(CalculationReport report, CalculationModel model)
    {
        var (outcome, values) = (report.Outcome, new List<(string, string)>());
        Flatten(JsonSerializer.SerializeToElement(new
        {
            report.ModelVersion,
            report.Inputs,
            report.Outcome,
            report.Scenarios,
            report.Uncertainty,
            View = CalculationViewMaker.Make(report, model),
            Comparison = Comparison.Of([report, report], model),
            Link = ShareLink.QueryOf(report.Inputs, model),
            Texts = new[]
            {
                NumberText.Kroner(outcome.NetPresentValueKroner), NumberText.MillionKroner(outcome.NetPresentValueKroner),
                NumberText.Whole(outcome.NetPresentValueKroner), NumberText.Percent(outcome.Years[^1].EffectShare * 100, 1),
            },
            Rounded = outcome.Years.Select(year => Rounding.Round(year.ResultKroner, 2)),
            Warnings = report.Warnings.Select(shown => shown.Fields.Select(field => field.Name).Prepend(shown.Warning.Id)),
            Sensitivities = report.Sensitivities.Select(line => new { line.Label, line.LowText, line.HighText, line.LowKroner, line.HighKroner, line.SwingKroner }),
        }, Options), "", values);
        return values;
    }

    public static string Fingerprint(IEnumerable<(string Path, string Value)> values) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(values.Select(value => $"{value.Path}={value.Value}\n")))));

    private static void Flatten(JsonElement element, string path, List<(string, string)> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal)) Flatten(member.Value, $"{path}.{member.Name}", values);
                break;
            case JsonValueKind.Array:
                // In the order of their letters, as the names of a JavaScript object are sorted: 0, 1, 10, 2.
                foreach (var (index, item) in element.EnumerateArray().Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)).OrderBy(pair => pair.Item1, StringComparer.Ordinal))
                    Flatten(item, $"{path}.{index}", values);
                break;
            case JsonValueKind.Number:
                values.Add((path, Bits(element.GetDouble())));
                break;
            case JsonValueKind.String:
                values.Add((path, element.GetString()!));
                break;
            default:
                values.Add((path, element.GetRawText()));
                break;
        }
    }

    private static string Bits(double number) => BitConverter.DoubleToUInt64Bits(number).ToString("x", CultureInfo.InvariantCulture);

    /// <summary>.NET's JSON does not tell 2^-25 from its neighbour.</summary>
    private sealed class BitsConverter : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteStringValue(Bits(value));
    }
}
