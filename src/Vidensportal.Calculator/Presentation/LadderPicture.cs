using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>The children on each step, before and after the moves, from the top of the ladder.</summary>
internal static class LadderPicture
{
    private const double RowHeight = 4.6;
    private const double NameBaseline = 1;
    private const double BarTop = 1.4;
    private const double BarHeight = 1.2;
    private const double Widest = 64;
    private const double LabelGap = 1.5;

    public static string Text() => Sentences.Get("trappen.tekst");

    public static IReadOnlyList<TableRow> Rows(CalculationReport report, CalculationModel model) => IsEmpty(report.Inputs) ? [] : [.. Steps(report.Inputs, model).Select(step =>
        new TableRow([step.Name, NumberText.AtMost(step.Before, 1), NumberText.AtMost(step.After, 1)]))];

    public static Drawing Draw(CalculationReport report, CalculationModel model)
    {
        if (IsEmpty(report.Inputs)) return Drawing.Nothing;
        var (steps, shapes, most) = (Steps(report.Inputs, model), new List<Shape>(), 1.0);
        foreach (var step in steps) most = Math.Max(most, Math.Max(step.Before, step.After));
        for (var at = 0; at < steps.Count; at++)
        {
            var (step, top) = (steps[at], RowHeight * at);
            shapes.Add(Shape.Label("name", 0, top + NameBaseline, step.Name));
            AddBar(shapes, "before-hatched", "trappen.foer", step.Before, most, top + BarTop);
            AddBar(shapes, "gain", "trappen.efter", step.After, most, top + BarTop + BarHeight);
        }
        return new(RowHeight * steps.Count, shapes);
    }

    private static void AddBar(List<Shape> shapes, string look, string label, double children, double most, double top)
    {
        var width = Widest * Math.Max(children, 0) / most;
        if (width > 0) shapes.Add(Shape.Rectangle(look, 0, top, width, BarHeight));
        shapes.Add(Shape.Label("label", width + LabelGap, top + 0.95, Sentences.Get(label, ("antal", NumberText.AtMost(children, 1)))));
    }

    private static bool IsEmpty(CalculationInputs inputs) => inputs.ChildrenOnStep.All(children => children is null);

    private static List<(string Name, double Before, double After)> Steps(CalculationInputs inputs, CalculationModel model)
    {
        var steps = new List<(string, double, double)>();
        for (var step = inputs.ChildrenOnStep.Count - 1; step >= 0; step--)
        {
            var before = inputs.ChildrenOnStep[step] ?? 0;
            var after = before;
            foreach (var move in inputs.Moves)
            {
                if (move.From == step) after -= move.Children;
                if (move.To == step) after += move.Children;
            }
            steps.Add((Sentences.Get("trappen.trin", ("nr", NumberText.Fixed(step, 0)), ("navn", model.Steps[step])), before, after));
        }
        return steps;
    }
}
