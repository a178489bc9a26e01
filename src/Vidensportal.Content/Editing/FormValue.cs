namespace Vidensportal.Content.Editing;

/// <summary>What stands in a field of a form. Two values are equal when they say the same, whatever their quotes and spaces in the file.</summary>
public abstract record FormValue
{
    /// <summary>Nothing stands there, so the file has no such field.</summary>
    public abstract bool IsEmpty { get; }

    public static FormValue Nothing { get; } = new FormText("");
}

/// <summary>A line, a text, a day, a number, a word: as it is typed.</summary>
public sealed record FormText : FormValue
{
    public FormText(string text) => Text = TypedText.Clean(text);

    public string Text { get; }
    public override bool IsEmpty => Text.Length == 0;
}

public sealed record FormItems(IReadOnlyList<FormValue> Items) : FormValue
{
    public override bool IsEmpty => Items.All(item => item.IsEmpty);

    public bool Equals(FormItems? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;
}

/// <summary>Fields that belong together, by name; a field that is empty may be left out.</summary>
public sealed record FormGroup(IReadOnlyDictionary<string, FormValue> Fields) : FormValue
{
    public override bool IsEmpty => Fields.Values.All(value => value.IsEmpty);

    public FormValue this[string name] => Fields.GetValueOrDefault(name) ?? Nothing;

    public bool Equals(FormGroup? other) =>
        other is not null && Fields.Keys.Union(other.Fields.Keys).All(name => this[name].Equals(other[name]) || (this[name].IsEmpty && other[name].IsEmpty));

    public override int GetHashCode() => 0;
}

/// <summary>Values under names that the editor gives them.</summary>
public sealed record FormEntries(IReadOnlyList<FormEntry> Entries) : FormValue
{
    public override bool IsEmpty => Entries.Count == 0;

    public bool Equals(FormEntries? other) => other is not null && Entries.SequenceEqual(other.Entries);

    public override int GetHashCode() => Entries.Count;
}

public sealed record FormEntry(string Name, FormValue Value);

/// <summary>A piece of YAML that no shape can show.</summary>
public sealed record FormRaw : FormValue
{
    public FormRaw(string yaml) => Yaml = yaml.ReplaceLineEndings("\n").Trim('\n', ' ');

    public string Yaml { get; }
    public override bool IsEmpty => Yaml.Length == 0;
}
