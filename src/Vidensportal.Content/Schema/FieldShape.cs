namespace Vidensportal.Content.Schema;

/// <summary>What a field holds, as a form draws it.</summary>
public abstract record FieldShape;

/// <summary>One line of text.</summary>
/// <param name="Longest">In characters as a reader counts them.</param>
public sealed record LineShape(int Longest) : FieldShape;

/// <summary>Text that may run over several lines, without marks.</summary>
public sealed record TextShape(int Shortest, int Longest) : FieldShape;

/// <summary>Text with links, shortcodes and the like.</summary>
public sealed record RichShape : FieldShape;

/// <summary>A day, written <c>2026-11-22</c>.</summary>
public sealed record DateShape : FieldShape;

/// <summary>One of some words.</summary>
public sealed record ChoiceShape(IReadOnlyList<ChoiceWord> Words) : FieldShape;

/// <param name="Word">As it stands in the file: <c>til-gennemsyn</c>.</param>
/// <param name="Label">As an editor reads it: <c>Til gennemsyn</c>.</param>
public sealed record ChoiceWord(string Word, string Label);

public sealed record WholeShape : FieldShape;

/// <summary>A number with decimals after a comma.</summary>
public sealed record NumberShape : FieldShape;

/// <summary>A number, or a range of numbers: <c>25</c> or <c>20 til 25</c>. In the file <c>[20, 25]</c>.</summary>
public sealed record RangeShape : FieldShape;

/// <summary>A short word with rules of its own: an id, a code, an address.</summary>
/// <param name="Form">What it must look like, to follow «Skriv».</param>
public sealed record NameShape(string Form) : FieldShape;

/// <param name="TakesSingle">A single item may stand in the file without a list around it.</param>
public sealed record ListShape(FieldShape Item, int Least, int Most, bool TakesSingle = false) : FieldShape;

/// <summary>Fields that belong together.</summary>
/// <param name="InsteadOf">A word that may stand in place of them all: <c>ikke-oplyst</c>; null when none may.</param>
public sealed record GroupShape(Schema Schema, string? InsteadOf = null) : FieldShape;

/// <summary>Any number of values, each under a name that the editor gives it.</summary>
public sealed record NamedShape(FieldShape Item) : FieldShape;

/// <summary>What no other shape can show: a piece of YAML.</summary>
public sealed record RawShape : FieldShape;
