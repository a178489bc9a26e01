using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>How the draws fall: a bar for each interval of the present value, losses hatched.</summary>
internal static class DistributionPicture
{
    private const double Height = 9;
    private const double AxisHeight = 3;

    /// <summary>Below the labels of the ends, which it may be near.</summary>
    private const double ZeroBaseline = 2.6;

    /// <summary>Of a bar's room.</summary>
    private const double BarShare = 0.86;

    public static string Text(CalculationReport report) => report.Uncertainty is not { } uncertainty ? "" : Sentences.Get("fordeling.tekst",
        ("antal", NumberText.Fixed(uncertainty.Draws, 0)), ("tab", Amounts.Share(1 - uncertainty.ChanceOfGain)));

    public static IReadOnlyList<TableRow> Rows(CalculationReport report)
    {
        if (report.Uncertainty is not { } uncertainty) return [];
        var (histogram, rows) = (uncertainty.Histogram, new List<TableRow>());
        for (var bin = 0; bin < histogram.Counts.Count; bin++)
        {
            var from = histogram.FirstEdgeKroner + bin * histogram.WidthKroner;
            rows.Add(new(
            [
                Sentences.Get("fordeling.interval", ("fra", Amounts.InTable(from)), ("til", Amounts.InTable(from + histogram.WidthKroner))),
                NumberText.Fixed(histogram.Counts[bin], 0), NumberText.PercentSign(100.0 * histogram.Counts[bin] / uncertainty.Draws, 1),
            ]));
        }
        return rows;
    }

    public static Drawing Draw(CalculationReport report)
    {
        if (report.Uncertainty is not { } uncertainty) return Drawing.Nothing;
        var (histogram, shapes, most) = (uncertainty.Histogram, new List<Shape>(), 1);
        foreach (var count in histogram.Counts) most = Math.Max(most, count);
        var room = 100.0 / histogram.Counts.Count;
        for (var bin = 0; bin < histogram.Counts.Count; bin++)
        {
            var (from, height) = (histogram.FirstEdgeKroner + bin * histogram.WidthKroner, Height * histogram.Counts[bin] / most);
            shapes.Add(Shape.Rectangle(from < 0 ? "loss-hatched" : "gain", bin * room + room * (1 - BarShare) / 2, Height - height, room * BarShare, height));
        }
        var last = histogram.FirstEdgeKroner + histogram.Counts.Count * histogram.WidthKroner;
        shapes.Add(Shape.Line("axis", 0, Height, 100, Height));
        shapes.Add(Shape.Label("soft", 0, Height + 1.2, Amounts.InPicture(histogram.FirstEdgeKroner)));
        shapes.Add(Shape.Label("soft", 100, Height + 1.2, Amounts.InPicture(last), "end"));
        var zero = -histogram.FirstEdgeKroner / histogram.WidthKroner * room;
        if (zero > 0 && zero < 100) shapes.Add(Shape.Line("axis", zero, 0, zero, Height));
        if (zero > 5 && zero < 95) shapes.Add(Shape.Label("soft", zero, Height + ZeroBaseline, Amounts.InPicture(0), "middle"));
        return new(Height + AxisHeight, shapes);
    }
}
