using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Sources;

/// <summary>The file with a source's prints: <c>content/kilder/aftryk/S1.yaml</c>.</summary>
public static class SourcePrintSchema
{
    private static readonly Field<string> Fingerprint = new("aftryk", Matching(IsFingerprint, "16 tegn 0–9 og a–f"), isRequired: true, "Linjens fingeraftryk.");
    private static readonly Field<IReadOnlyList<string>> Words = new("ord", ListOf(Line(120)), isRequired: true, "De ord, der er set på linjen.");
    private static readonly Field<string> Source = new("kilde", Code, isRequired: true, "Kildens nummer.") { IsFixed = true, RefersTo = Reference.Source };
    private static readonly Field<IReadOnlyDictionary<int, LinePrint>> Lines = new("linjer", new ByLine(), isRequired: true, "Linjerne, efter nummer.");

    public static Schema.Schema Schema { get; } = new(Source, Lines);

    internal static SourcePrint? Read(YamlMap map, FileReading reading) =>
        Schema.Read(map, reading) is not { } fields ? null : new(fields.Required(Source), fields.Required(Lines));

    private static bool IsFingerprint(string text) => text.Length == 16 && text.All(char.IsAsciiHexDigitLower);

    private sealed class ByLine : FieldType<IReadOnlyDictionary<int, LinePrint>>
    {
        private static readonly FieldType<LinePrint> Print = Group(
            new Schema.Schema(Fingerprint, Words), fields => new LinePrint(fields.Required(Fingerprint), fields.Required(Words)), "aftryk og ord");

        public override string Form => "et linjenummer med aftryk og ord";
        public override FieldShape Shape => new NamedShape(Print.Shape);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out IReadOnlyDictionary<int, LinePrint>? value)
        {
            if (node is not YamlMap map) return Refuse(node, reading, "Her skulle stå linjer.", out value);
            var lines = new Dictionary<int, LinePrint>();
            foreach (var entry in map.Entries)
                if (!int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    reading.Report(entry.KeyAt, $"\"{entry.Key}\" er ikke et linjenummer.", "Skriv linjens nummer.");
                else if (Print.TryRead(entry.Value, reading, out var print) && !lines.TryAdd(number, print))
                    reading.Report(entry.KeyAt, $"Linje {number} står her for anden gang.", "Slet den ene.");
            value = lines;
            return lines.Count == map.Entries.Count;
        }
    }
}
