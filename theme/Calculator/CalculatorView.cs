using Vidensportal.Calculator.Presentation;
using Vidensportal.Theme.Body;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Forms;
using Vidensportal.Theme.Page;

namespace Vidensportal.Theme.Calculator;

/// <summary>The calculator's page: the form as it was filled in, and the result when there was nothing wrong with it.</summary>
/// <param name="Result">Null while something has to be put right.</param>
/// <param name="IsAnswer">The address asked for this; a script has nothing to add before somebody touches the form.</param>
public sealed record CalculatorPageView(CalculatorForm Form, CalculationView? Result, ResultSetting Setting, bool IsAnswer) : DetailsView;

/// <summary>The form: fieldsets with what stands in them.</summary>
/// <param name="ModelVersion">The version of the calculation that the form is for.</param>
/// <param name="ModelAddress">Where the model's numbers lie, for the browser.</param>
/// <param name="Profile">Id of the profile that «Begynd forfra» begins with.</param>
/// <param name="VersionNotice">Said when a link came from another version; otherwise null.</param>
/// <param name="FilledFrom">Said when the fields were filled in by a link: what they hold; otherwise null.</param>
/// <param name="UneditedCount">How many fields still have their standard value.</param>
public sealed record CalculatorForm(
    string ModelVersion, string ModelAddress, string Profile, IReadOnlyList<ProfileLink> Profiles, string? VersionNotice, string? FilledFrom, FieldView Name, IReadOnlyList<FieldGroup> Groups,
    StepTable Steps, MoveTable Moves, IReadOnlyList<FieldFault> Faults, int UneditedCount);

public sealed record ProfileLink(string Id, string Name, string Description, string Address, bool IsCurrent);

/// <summary>A fieldset: the few fields that everybody fills in, and the rest.</summary>
/// <param name="Id"><c>udgangspunkt</c>, <c>investering</c>, <c>aendring</c>, <c>forudsaetninger</c></param>
public sealed record FieldGroup(string Id, string Legend, IReadOnlyList<FieldView> Main, IReadOnlyList<FieldView> More);

/// <summary>One field.</summary>
/// <param name="Name">In the link, and the element's id.</param>
/// <param name="Value">As it was typed.</param>
/// <param name="Fault">What is wrong; null when nothing is.</param>
/// <param name="Reading">How the number is read: «Læses som 1.234 kr.».</param>
/// <param name="Options">For a choice; empty for a text field.</param>
/// <param name="Standard">Null when there is nothing to assume.</param>
public sealed record FieldView(
    string Name, string Label, string? Help, string Value, string? Fault, string? Reading, bool IsWhole, bool IsOptional, IReadOnlyList<FieldOption> Options, StandardView? Standard);

public sealed record FieldOption(string Value, string Text);

/// <summary>A standard value and what it rests on.</summary>
/// <param name="Text">With its unit: <c>400.000 kr.</c></param>
/// <param name="Year">Null when it has none.</param>
/// <param name="Trust">In words: «læst i kilden», «regnet ud», «vores skøn».</param>
/// <param name="IsKept">The field still has it.</param>
public sealed record StandardView(string Text, string? Year, string Trust, string Source, string Reason, IReadOnlyList<FactReference> Facts, bool IsKept);

/// <summary>Children and prices, step by step from the top.</summary>
public sealed record StepTable(IReadOnlyList<StepRow> Rows);

public sealed record StepRow(int Number, string Name, FieldView Children, FieldView Price);

/// <summary>Who moves where.</summary>
/// <param name="Blank">An empty row that a script can copy; its fields have NR for the row's number.</param>
public sealed record MoveTable(IReadOnlyList<MoveRow> Rows, MoveRow Blank);

public sealed record MoveRow(string Number, FieldView From, FieldView To, FieldView Children, FieldView Support);

/// <summary>What stands around the result and does not depend on the numbers.</summary>
/// <param name="Blank">The places of a result with nothing in them, for a page with faults.</param>
/// <param name="Readings">Herning's three honest readings.</param>
/// <param name="Warnings">Sources of each warning, by the warning's id.</param>
/// <param name="ShareAddress">The address that gives the same calculation again.</param>
/// <param name="Link">The same in full, when the address had the numbers already; null when nobody has asked for a link.</param>
public sealed record ResultSetting(CalculationView Blank, PageBody Readings, IReadOnlyList<WarningSources> Warnings, IReadOnlyList<string> Checklist, string ShareAddress, string? Link, string ModelVersion, string ModelDate, string SiteName);

public sealed record WarningSources(string Id, string Title, string Text, IReadOnlyList<FactReference> Facts);
