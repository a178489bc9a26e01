using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>Every number that the calculation used, and whose it is.</summary>
internal static class AssumptionTable
{
    public static IReadOnlyList<TableRow> Rows(CalculationReport report, CalculationModel model) =>
    [
        .. InputFields.Of(report.Inputs, model).Where(field => !InputFields.IsOfMove(field.Key)).Select(field => Row(report.Inputs, field, model)).OfType<TableRow>(),
        .. report.Inputs.Moves.Select(move => MoveRow(move, model)),
    ];

    /// <summary>Null where nothing is written.</summary>
    private static TableRow? Row(CalculationInputs inputs, InputField field, CalculationModel model)
    {
        if (InputFields.ValueOf(inputs, field) is not { } value) return null;
        var standard = InputFields.StandardOf(model, field);
        var isKept = standard?.Value == value;
        return new([field.Label(model), Text(value, model[field.Key].Unit), isKept ? Origin(standard!) : Sentences.Get("forudsaetning.egne")]);
    }

    private static TableRow MoveRow(Move move, CalculationModel model) => new(
    [
        Sentences.Get("forudsaetning.flytning", ("nr", NumberText.Fixed(move.Row, 0))),
        Sentences.Get("forudsaetning.flyttede", ("antal", NumberText.Whole(move.Children)), ("fra", model.Steps[move.From]), ("til", model.Steps[move.To]), ("stoette", ReadingText.WithUnit(move.SupportKroner, InputUnit.Kroner))),
        Sentences.Get("forudsaetning.egne"),
    ]);

    private static string Origin(StandardValue standard) => standard.Year is { } year
        ? Sentences.Get("forudsaetning.standard-aar", ("kilde", standard.Source), ("aar", year), ("tillid", standard.Trust))
        : Sentences.Get("forudsaetning.standard", ("kilde", standard.Source), ("tillid", standard.Trust));

    private static string Text(double value, InputUnit unit) =>
        unit == InputUnit.YesNo ? Sentences.Get(value != 0 ? "svar.ja" : "svar.nej") : ReadingText.InTable(value, unit);
}
