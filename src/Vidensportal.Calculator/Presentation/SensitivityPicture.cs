using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Sensitivity;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>What matters most: how far each assumption moves the present value, the largest first.</summary>
internal static class SensitivityPicture
{
    private const double Left = 1;
    private const double Right = 74;
    private const double Top = 0.4;
    private const double RowHeight = 3.1;
    private const double NameBaseline = 1;
    private const double BarTop = 1.4;
    private const double BarHeight = 1.2;
    private const double LabelBaseline = 1;

    public static string Text(CalculationReport report) => Sentences.Get("foelsomhed.tekst",
        ("navn", report.Sensitivities[0].Label), ("udsving", Amounts.InWords(report.Sensitivities[0].SwingKroner)));

    public static IReadOnlyList<TableRow> Rows(CalculationReport report) => [.. report.Sensitivities.Select(line => new TableRow(
        [line.Label, Bound(line.LowText), Amounts.InTable(line.LowKroner), Bound(line.HighText), Amounts.InTable(line.HighKroner), Amounts.InTable(line.SwingKroner)]))];

    public static Drawing Draw(CalculationReport report)
    {
        var baseCase = report.Outcome.NetPresentValueKroner;
        var (lowest, highest) = (baseCase, baseCase);
        foreach (var line in report.Sensitivities)
        {
            lowest = Math.Min(lowest, Math.Min(line.LowKroner, line.HighKroner));
            highest = Math.Max(highest, Math.Max(line.LowKroner, line.HighKroner));
        }
        var scale = new Scale(lowest, highest, Left, Right);
        var shapes = new List<Shape>();
        var moving = report.Sensitivities.Where(line => line.SwingKroner > 0).ToList();
        for (var at = 0; at < moving.Count; at++) AddRow(shapes, moving[at], scale, baseCase, Top + RowHeight * at);
        var height = Top + RowHeight * moving.Count;
        shapes.Add(Shape.Line("grid", scale.At(0), Top, scale.At(0), height));
        return moving.Count == 0 ? Drawing.Nothing : new(height, shapes);
    }

    /// <summary>A number and its % stay on one line.</summary>
    private static string Bound(string text) => text.Replace(" %", "\u00A0%", StringComparison.Ordinal);

    private static void AddRow(List<Shape> shapes, SensitivityLine line, Scale scale, double baseCase, double top)
    {
        var (from, middle, to) = (scale.At(Math.Min(line.LowKroner, line.HighKroner)), scale.At(baseCase), scale.At(Math.Max(line.LowKroner, line.HighKroner)));
        shapes.Add(Shape.Label("name", 0, top + NameBaseline, line.Label));
        if (middle > from) shapes.Add(Shape.Rectangle("loss-hatched", from, top + BarTop, middle - from, BarHeight));
        if (to > middle) shapes.Add(Shape.Rectangle("gain", middle, top + BarTop, to - middle, BarHeight));
        shapes.Add(Shape.Line("axis", middle, top + BarTop - 0.2, middle, top + BarTop + BarHeight + 0.2));
        shapes.Add(Shape.Label("soft", 100, top + BarTop + LabelBaseline, Amounts.InPicture(line.SwingKroner), "end"));
    }
}
