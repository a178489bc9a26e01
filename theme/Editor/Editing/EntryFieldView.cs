using Vidensportal.Theme.Editor.Forms;

namespace Vidensportal.Theme.Editor.Editing;

/// <summary>A field of the edit form, as it is drawn.</summary>
/// <param name="Id">Its path, which it is posted as and which faults lead to: <c>belaeg[0].linje</c>.</param>
/// <param name="Help">Null when the label says it all.</param>
public abstract record EntryFieldView(string Id, string Label, string? Help, bool IsRequired);

/// <param name="Suggestions">The id of a list of suggestions on the page; null for none.</param>
/// <param name="Width"><c>short</c>, <c>middle</c> or <c>wide</c>.</param>
public sealed record LineFieldView(string Id, string Label, string? Help, bool IsRequired, string Value, string Width, string? InputMode, string? Suggestions, bool IsProse) : EntryFieldView(Id, Label, Help, IsRequired)
{
    /// <summary>A day, picked in the browser's own way; sent as <c>2026-11-22</c>.</summary>
    public bool IsDate { get; init; }
}

public sealed record TextFieldView(string Id, string Label, string? Help, bool IsRequired, string Value, int Rows, bool IsProse) : EntryFieldView(Id, Label, Help, IsRequired);

/// <summary>One of some words.</summary>
public sealed record ChoiceFieldView(string Id, string Label, string? Help, bool IsRequired, string Value, IReadOnlyList<FieldChoice> Choices) : EntryFieldView(Id, Label, Help, IsRequired);

/// <summary>Any of some words.</summary>
public sealed record ChoicesFieldView(string Id, string Label, string? Help, bool IsRequired, IReadOnlyList<string> Values, IReadOnlyList<FieldChoice> Choices) : EntryFieldView(Id, Label, Help, IsRequired);

/// <summary>Shown, never changed.</summary>
public sealed record FixedFieldView(string Id, string Label, string? Help, string Value) : EntryFieldView(Id, Label, Help, false);

/// <summary>Fields that belong together.</summary>
/// <param name="InsteadOf">A word that may stand in place of them all; null when none may.</param>
public sealed record GroupFieldView(string Id, string Label, string? Help, bool IsRequired, IReadOnlyList<EntryFieldView> Fields, FieldChoice? InsteadOf, bool IsInstead) : EntryFieldView(Id, Label, Help, IsRequired);

/// <summary>Rows that are added, removed and moved by buttons.</summary>
/// <param name="ItemName">What a row is called on its buttons: <c>Belæg</c>.</param>
public sealed record ListFieldView(string Id, string Label, string? Help, bool IsRequired, string ItemName, IReadOnlyList<ListItemView> Items, bool MayAdd) : EntryFieldView(Id, Label, Help, IsRequired);

/// <param name="GivenName">The name that the editor gave the row, in a field of its own; null where rows have none.</param>
public sealed record ListItemView(string Path, EntryFieldView Field, LineFieldView? GivenName);

/// <summary>Ids that can be chosen from as one types.</summary>
public sealed record SuggestionsView(string Id, IReadOnlyList<FieldChoice> Choices);
