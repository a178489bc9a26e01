using Vidensportal.Content.Faults;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Editing;

/// <summary>A text of the editors as a form: a field for everything that its kind may hold, with what stands there now.</summary>
public sealed record EntryForm
{
    /// <summary>The body's path among the fields: what it is posted as, and what its faults are told by.</summary>
    public const string BodyPath = "broedtekst";

    /// <summary>Null when the kind can't be told from path and fields.</summary>
    public required EntryKind? Kind { get; init; }

    /// <summary>In the order of the schema; fields that the kind does not have come last. None when the text can't be read.</summary>
    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>The Markdown below the fields, as it stands; null for a record.</summary>
    public required string? Body { get; init; }

    /// <summary>Why it can't be shown as a form; the editor must then have the whole file. Empty when it can.</summary>
    public required IReadOnlyList<Fault> Obstacles { get; init; }

    public bool IsReadable => Obstacles.Count == 0;

    /// <summary>The values by the names of the fields.</summary>
    public IReadOnlyDictionary<string, FormValue> Values => Fields.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

    /// <summary>The form of a file.</summary>
    /// <param name="path">Relative to the content folder: <c>modellen/faerre-sager.md</c>. Tells the kind of a record.</param>
    /// <param name="text">The whole file.</param>
    public static EntryForm Of(string path, string text)
    {
        var source = EntrySource.Of(path, text);
        if (source.Kind is not { } kind || source.Map is not { } map)
            return new() { Kind = source.Kind, Fields = [], Body = source.Body, Obstacles = source.Faults.Count > 0 ? source.Faults : [Unknown(path)] };
        var values = new FormReader(source.Fields).Read(kind.Schema, map);
        var unknown = map.Entries.Where(entry => kind.Schema.Fields.All(field => field.Name != entry.Key)).Select(entry => new FormField
        {
            Path = entry.Key, Name = entry.Key, Label = entry.Key, Help = "Feltet hører ikke til her. Tøm det for at slette det.",
            IsRequired = false, IsFixed = false, Shape = new RawShape(), RefersTo = null, Value = values[entry.Key],
        });
        return new() { Kind = kind, Fields = [.. FormField.Of(kind.Schema, values, "", isNew: false), .. unknown], Body = source.Body, Obstacles = [] };
    }

    /// <summary>An empty form for a text that is to be made.</summary>
    public static EntryForm New(EntryKind kind) => new()
    {
        Kind = kind, Fields = FormField.Of(kind.Schema, NewEntry.Defaults(kind), "", isNew: true), Body = kind.IsPage ? "" : null, Obstacles = [],
    };

    private static Fault Unknown(string path) => path.EndsWith(".md", StringComparison.Ordinal)
        ? new(path, Position.Start, "Sidens type mangler eller findes ikke.", $"Skriv type: og ét af {string.Join(", ", Pages.PageType.All.Keys)}.")
        : new(path, Position.Start, "Filen hører ikke til her.", "Sider er .md-filer, og registre er .yaml-filer i deres egen mappe.");
}
