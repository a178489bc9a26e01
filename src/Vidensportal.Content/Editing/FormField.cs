using System.Globalization;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Editing;

/// <summary>One place in a form: a field, an item of a list, or a value under a name.</summary>
public sealed record FormField
{
    /// <summary>Its name in the form: <c>titel</c>, <c>belaeg[2].linje</c>. Unique in the form; faults are told by it.</summary>
    public required string Path { get; init; }

    /// <summary>The field's name in the file; an item has the name of its list.</summary>
    public required string Name { get; init; }

    /// <summary>What stands above it, in Danish.</summary>
    public required string Label { get; init; }
    public required string Help { get; init; }
    public required bool IsRequired { get; init; }

    /// <summary>Shown, but not to be changed: it was set when the text was made.</summary>
    public required bool IsFixed { get; init; }
    public required FieldShape Shape { get; init; }

    /// <summary>What its ids are ids of; null when it holds none.</summary>
    public required Reference? RefersTo { get; init; }
    public required FormValue Value { get; init; }

    /// <summary>The name that the editor gave it; null where names come from the schema.</summary>
    public string? GivenName { get; init; }

    /// <summary>The value as text, for a shape that is typed in one place; empty for lists and groups.</summary>
    public string Text => Value switch { FormText text => text.Text, FormRaw raw => raw.Yaml, _ => "" };

    /// <summary>The most characters that may stand in it; null when nothing is said.</summary>
    public int? Longest => Shape switch { LineShape line => line.Longest, TextShape text => text.Longest, _ => null };

    /// <summary>The name of the box that is ticked when <see cref="GroupShape.InsteadOf"/> stands in place of the fields is <see cref="Path"/>; whether it is ticked.</summary>
    public bool IsInstead => Shape is GroupShape { InsteadOf: { } word } && Value is FormText text && text.Text == word;

    /// <summary>The fields of a group, the items of a list, the values under their names; none for the rest.</summary>
    public IReadOnlyList<FormField> Parts => (Shape, Value) switch
    {
        (GroupShape group, FormGroup values) => Of(group.Schema, values, Path + ".", isNew: true),
        (GroupShape group, _) => Of(group.Schema, new FormGroup(new Dictionary<string, FormValue>()), Path + ".", isNew: true),
        (ListShape list, FormItems items) => [.. items.Items.Select((item, index) => Item(list.Item, item, index))],
        (NamedShape named, FormEntries entries) => [.. entries.Entries.Select((entry, index) => Item(named.Item, entry.Value, index) with { GivenName = entry.Name })],
        _ => [],
    };

    /// <summary>An empty item or named value for the end of the list; <paramref name="index"/> counts from 0 and is at least the number of those that are there.</summary>
    /// <exception cref="InvalidOperationException">It is neither a list nor named values.</exception>
    public FormField Blank(int index) => Shape switch
    {
        ListShape list => Item(list.Item, FormValue.Nothing, index),
        NamedShape named => Item(named.Item, FormValue.Nothing, index) with { GivenName = "" },
        _ => throw new InvalidOperationException($"{Path} has no items."),
    };

    /// <summary>What the name of a value is posted as.</summary>
    public string GivenNamePath => Path + FormPost.NameEnding;

    private FormField Item(FieldShape shape, FormValue value, int index) => this with
    {
        Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]"), Label = string.Create(CultureInfo.InvariantCulture, $"{Label} {index + 1}"), Help = "",
        IsRequired = false, Shape = value is FormRaw ? new RawShape() : shape, Value = value, GivenName = null,
    };

    internal static IReadOnlyList<FormField> Of(Schema.Schema schema, FormGroup values, string prefix, bool isNew) =>
        [.. schema.Fields.Select(field => new FormField
        {
            Path = prefix + field.Name, Name = field.Name, Label = field.Label, Help = field.Help, IsRequired = field.IsRequired, IsFixed = field.IsFixed && !isNew,
            Shape = values[field.Name] is FormRaw ? new RawShape() : field.Type.Shape, RefersTo = field.RefersTo, Value = values[field.Name],
        })];
}
