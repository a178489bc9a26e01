using System.Text;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Editing;

/// <summary>The first text of a file that does not exist yet.</summary>
public static class NewEntry
{
    private const string FirstBody = "Skriv teksten her.";

    /// <summary>What a new text of a kind begins with: its type, and that it is a draft.</summary>
    internal static FormGroup Defaults(EntryKind kind) => new(kind.IsPage
        ? new Dictionary<string, FormValue> { ["type"] = new FormText(kind.Name), ["status"] = new FormText("kladde") }
        : []);

    /// <summary>The last part of the address, or the record's name, that a title gives.</summary>
    public static string NameOf(string title) => Anchors.Of(title);

    /// <summary>The field that a record's file is named after; for a page the name comes from its title.</summary>
    public static string? NamingField(EntryKind kind) => kind.IsPage ? null : kind.Schema.Fields.FirstOrDefault(field => field.IsFixed)?.Name;

    /// <summary>The file with the fields that have a value, in the order of the schema.</summary>
    public static string Text(EntryKind kind, IReadOnlyDictionary<string, FormValue> values, string? body)
    {
        var fields = new StringBuilder();
        foreach (var field in kind.Schema.Fields)
            if (values.TryGetValue(field.Name, out var value) && !value.IsEmpty) fields.Append(YamlWriter.Entry(field.Name, field.Type.Shape, value, indent: 0)).Append('\n');
            else if (field.IsRequired) fields.Append(field.Name).Append(":\n");
        return kind.IsPage ? $"---\n{fields}---\n\n{EntryText.CleanBody(body ?? "")}" : fields.ToString();
    }

    /// <summary>
    /// A draft page for someone with a text editor: required fields ready to fill in, and the others as comments that tell what they are for.
    /// </summary>
    public static string Template(PageType type, string title)
    {
        var text = new StringBuilder("---\n");
        foreach (var field in type.Schema.Fields)
            text.Append(Line(field, field.Name switch { "id" => NameOf(title), "type" => type.Name, "titel" => YamlScalars.Quote(TypedText.Clean(title).Replace('\n', ' ')), "status" => "kladde", _ => "" }));
        return text.Append("---\n\n").Append(FirstBody).Append('\n').ToString();
    }

    private static string Line(Field field, string value) =>
        field.IsRequired ? $"{field.Name}: {value}{(value.Length == 0 ? $"# {field.Help} Skriv {field.Type.Form}." : "")}\n" : $"# {field.Name}: {field.Help}\n";
}
