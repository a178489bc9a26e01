namespace Vidensportal.Theme.Editor.Forms;

/// <summary>What the element inside a field's frame must carry.</summary>
/// <param name="Described">For <c>aria-describedby</c>: the ids of the help and the fault.</param>
/// <param name="Invalid">For <c>aria-invalid</c>.</param>
public sealed record FieldMarks(string Id, string? Described, string? Invalid);

/// <summary>One of the values that a field can have.</summary>
/// <param name="Help">A line below the choice; only where there is room for one.</param>
public sealed record FieldChoice(string Value, string Text, string? Help = null);
