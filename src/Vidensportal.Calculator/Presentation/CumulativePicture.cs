using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>The results so far, year by year from the top: the base case, and where eight draws in ten lie.</summary>
internal static class CumulativePicture
{
    private const double Left = 12;
    private const double Right = 76;
    private const double Top = 1.6;
    private const double RowHeight = 2.4;
    private const double BandHeight = 1.5;
    private const double Baseline = 1.1;

    public static string Text(CalculationReport report)
    {
        var (years, last) = (("aar", Amounts.Horizon(report.Inputs.HorizonYears)), ("grund", Amounts.InWords(report.Outcome.Totals.ResultKroner)));
        return report.Uncertainty is null ? Sentences.Get("kumuleret.tekst-uden", years, last) : Sentences.Get("kumuleret.tekst", years, last);
    }

    public static IReadOnlyList<TableRow> Rows(CalculationReport report) => [.. report.Outcome.Years.Select((year, at) =>
    {
        var band = report.Uncertainty?.Band[at];
        return new TableRow([NumberText.Fixed(year.Year, 0), Cell(band?.P10Kroner), Amounts.InTable(year.CumulativeKroner), Cell(band?.P50Kroner), Cell(band?.P90Kroner)]);
    })];

    public static Drawing Draw(CalculationReport report)
    {
        var (lowest, highest) = (0.0, 0.0);
        for (var at = 0; at < report.Outcome.Years.Count; at++)
        {
            var (cumulative, band) = (report.Outcome.Years[at].CumulativeKroner, report.Uncertainty?.Band[at]);
            lowest = Math.Min(lowest, Math.Min(cumulative, band?.P10Kroner ?? cumulative));
            highest = Math.Max(highest, Math.Max(cumulative, band?.P90Kroner ?? cumulative));
        }
        var scale = new Scale(lowest, highest, Left, Right);
        var height = Top + RowHeight * report.Outcome.Years.Count;
        var shapes = new List<Shape> { Shape.Label("soft", scale.At(0), 1, Sentences.Get("kumuleret.akse"), "middle") };
        for (var at = 0; at < report.Outcome.Years.Count; at++)
        {
            var (top, cumulative) = (Top + RowHeight * at, report.Outcome.Years[at].CumulativeKroner);
            shapes.Add(Shape.Label("name", 0, top + Baseline, Sentences.Get("aar.nummer", ("nr", NumberText.Fixed(at + 1, 0)))));
            if (report.Uncertainty?.Band[at] is { } band)
            {
                shapes.Add(Shape.Rectangle("band", scale.At(band.P10Kroner), top, scale.At(band.P90Kroner) - scale.At(band.P10Kroner), BandHeight));
                shapes.Add(Shape.Line("middle-line", scale.At(band.P50Kroner), top, scale.At(band.P50Kroner), top + BandHeight));
            }
            shapes.Add(Shape.Line("base-line", scale.At(cumulative), top, scale.At(cumulative), top + BandHeight));
            shapes.Add(Shape.Label("label", 100, top + Baseline, Amounts.InPicture(cumulative), "end"));
        }
        shapes.Add(Shape.Line("axis", scale.At(0), Top - 0.3, scale.At(0), height));
        return new(height, shapes);
    }

    private static string Cell(double? kroner) => kroner is { } known ? Amounts.InTable(known) : Sentences.Get("beloeb.ingen");
}
