using System.Globalization;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Yaml;

namespace Vidensportal.Content.Checks;

/// <summary>Finds again where in its file a value stands. Reads the file anew, so it is for one that has a fault.</summary>
public sealed class FieldPlaces
{
    private readonly YamlMap? _map;

    public FieldPlaces(ContentFile file)
    {
        var unasked = new List<Fault>();
        if (ContentText.Read(file, unasked) is not { } text) return;
        if (!file.Path.EndsWith(".md", StringComparison.Ordinal)) _map = YamlTree.Read(file.Path, text, 0, unasked);
        else if (FrontMatter.Split(file.Path, text, unasked) is { } parts) _map = YamlTree.Read(file.Path, parts.Fields, 1, unasked);
    }

    /// <summary>The first place in a field where a value or a name is just that; the field itself when there is none; the file's beginning when there is no such field.</summary>
    public Position Of(string field, string value)
    {
        if (_map?.Entries.FirstOrDefault(entry => entry.Key == field) is not { } found) return Position.Start;
        return Find(found.Value, value) ?? found.KeyAt;
    }

    /// <summary>Where a piece of evidence has a field; where the evidence begins, when the field is not there.</summary>
    internal (Position At, bool IsThere) Of(Evidence evidence, string field)
    {
        var written = _map is null ? null : Maps(_map).FirstOrDefault(map =>
            Text(map, "kilde") == evidence.Source && Text(map, "linje") == evidence.Line?.ToString(CultureInfo.InvariantCulture)
            && Text(map, "ord") == evidence.Words && Text(map, "sted") == evidence.Place);
        if (written is null) return (Position.Start, true);
        return written.Entries.FirstOrDefault(entry => entry.Key == field) is { } there ? (there.Value.At, true) : (written.At, false);
    }

    private static string? Text(YamlMap map, string field) =>
        map.Entries.FirstOrDefault(entry => entry.Key == field)?.Value is YamlText { IsEmpty: false } text ? text.Value.Trim() : null;

    private static IEnumerable<YamlMap> Maps(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Maps(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(Maps),
        _ => [],
    };

    private static Position? Find(YamlNode node, string value) => node switch
    {
        YamlText text => text.Value.Trim() == value ? text.At : null,
        YamlList list => list.Items.Select(item => Find(item, value)).FirstOrDefault(at => at is not null),
        YamlMap map => map.Entries.Select(entry => entry.Key == value ? entry.KeyAt : Find(entry.Value, value)).FirstOrDefault(at => at is not null),
        _ => null,
    };
}
