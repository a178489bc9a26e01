using Vidensportal.Content.Faults;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Schema;

/// <summary>The fields that a kind of file or group may have. The build validates with it, and a form can be made from it.</summary>
public sealed class Schema(params Field[] fields)
{
    private readonly Dictionary<string, Field> _byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    public IReadOnlyList<Field> Fields { get; } = fields;

    public Schema With(params Field[] more) => new([.. Fields, .. more]);

    /// <summary>All values, or null when any field is missing, unknown or unreadable. Every such fault is reported.</summary>
    internal FieldValues? Read(YamlMap map, FileReading reading)
    {
        var before = reading.Faults.Count;
        var values = new FieldValues();
        foreach (var entry in map.Entries) ReadEntry(entry, values, reading);
        ReportMissing(map, reading);
        return reading.Faults.Count == before ? values : null;
    }

    private void ReadEntry(YamlEntry entry, FieldValues values, FileReading reading)
    {
        if (!_byName.TryGetValue(entry.Key, out var field))
            reading.Report(entry.KeyAt, $"Feltet \"{entry.Key}\" findes ikke her.", Suggestion.Nearest(entry.Key, _byName.Keys, $"Slet det, eller brug ét af {string.Join(", ", _byName.Keys)}."));
        else if (entry.Value is YamlText { IsEmpty: true })
            ReportEmpty(entry, field, reading);
        else if (field.ReadValue(entry.Value, reading) is { } value)
            values.Add(field, value);
    }

    private static void ReportEmpty(YamlEntry entry, Field field, FileReading reading)
    {
        if (field.IsRequired) reading.Report(entry.KeyAt, $"Feltet \"{field.Name}\" er tomt.", $"Skriv {field.Type.Form}.");
    }

    private void ReportMissing(YamlMap map, FileReading reading)
    {
        foreach (var field in Fields)
            if (field.IsRequired && map.Entries.All(entry => entry.Key != field.Name) && !IsMistyped(field, map))
                reading.Report(map.At, $"Feltet \"{field.Name}\" mangler.", $"Tilføj linjen {field.Name}: og skriv {field.Type.Form}.", field.Name);
    }

    /// <summary>The field stands under a name that is near to its own, and that is reported already.</summary>
    private bool IsMistyped(Field field, YamlMap map) =>
        map.Entries.Any(entry => !_byName.ContainsKey(entry.Key) && Suggestion.WordNear(entry.Key, _byName.Keys) == field.Name);
}
