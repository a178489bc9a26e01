using System.Globalization;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Inputs;

/// <summary>One field of a draft: its number, or what is wrong with it.</summary>
internal sealed class FieldCheck(CalculationModel model, InputDraft draft)
{
    public List<InputFault> Faults { get; } = [];

    /// <summary>The number of a field that must have one. 0 when it has a fault.</summary>
    public double Number(InputField field) => Optional(field, mayBeEmpty: false) ?? 0;

    /// <summary>The number of a field, or null where it may be and is left empty.</summary>
    public double? Optional(InputField field) => Optional(field, model[field.Key].IsOptional);

    public void Add(InputField field, string code, params ReadOnlySpan<(string Name, string Text)> places)
    {
        var definition = model[field.Key];
        var message = Sentences.Get(code, [("krav", Demand.Of(definition)), .. places, ("felt", NameOf(field))]);
        Faults.Add(new(draft.NameOf(field), code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..], message));
    }

    public bool HasFault(InputField field) => Faults.Any(fault => fault.Field == draft.NameOf(field));

    /// <summary>A summary of faults has rows from several moves: each says which.</summary>
    private string NameOf(InputField field) => InputFields.IsOfMove(field.Key)
        ? Sentences.Get("felt.i-flytning", ("nr", field.Place.ToString(CultureInfo.InvariantCulture)), ("navn", field.Label(model)))
        : field.Label(model);

    private double? Optional(InputField field, bool mayBeEmpty)
    {
        if (draft.ListFaults.TryGetValue(field, out var fault)) Faults.Add(fault);
        if (!draft.Entries.TryGetValue(field, out var entry))
        {
            if (InputFields.StandardOf(model, field) is { } standard) return standard.Value;
            entry = FieldEntry.Empty;
        }
        return Checked(field, entry, mayBeEmpty);
    }

    private double? Checked(InputField field, FieldEntry entry, bool mayBeEmpty)
    {
        var definition = model[field.Key];
        if (ProblemOf(entry, definition) is { } problem)
            Add(field, problem, ("eksempel", NumberText.Whole(Example(field))), ("enhed", entry.Suffix == NumberSuffix.Percent ? "%" : "kr."));
        else if (entry.Number is not { } number)
        {
            if (!mayBeEmpty) Add(field, definition.Unit is InputUnit.YesNo or InputUnit.Step || definition.Choices.Count > 0 ? "fejl.vaelg" : "fejl.mangler");
        }
        else if (!Demand.IsMetBy(definition, number))
            Add(field, "fejl.uden-for");
        else
            return number;
        return null;
    }

    private static string? ProblemOf(FieldEntry entry, InputDefinition definition)
    {
        if (entry.IsWrongType) return definition.Unit == InputUnit.YesNo ? "json.ja-nej" : "json.tal";
        if (definition.Unit == InputUnit.YesNo && entry.Problem != NumberProblem.None) return "fejl.vaelg";
        return entry.Problem switch
        {
            NumberProblem.None => IsOfAnotherUnit(entry.Suffix, definition.Unit) ? "tal.enhed" : null,
            NumberProblem.TooLong => "tal.for-langt",
            NumberProblem.DecimalPoint => "tal.decimalkomma",
            NumberProblem.Grouping => "tal.tusinder",
            NumberProblem.ForeignDigits => "tal.cifre",
            _ => "tal.ikke-et-tal",
        };
    }

    private static bool IsOfAnotherUnit(NumberSuffix suffix, InputUnit unit) => suffix switch
    {
        NumberSuffix.Percent => unit != InputUnit.Percent,
        NumberSuffix.Kroner => unit is not (InputUnit.Kroner or InputUnit.KronerPerYear),
        _ => false,
    };

    /// <summary>Something that may be written: the standard, or the smallest.</summary>
    private double Example(InputField field) => InputFields.StandardOf(model, field)?.Value ?? model[field.Key].Minimum;
}
