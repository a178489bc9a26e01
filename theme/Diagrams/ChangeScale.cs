namespace Vidensportal.Theme.Diagrams;

/// <summary>Where the zero line stands and how long a bar is, in per cent of the width.</summary>
public sealed record ChangeScale(double Zero, double PercentPerUnit)
{
    // Room for a label on the empty side of the line also at 320 pixels.
    private const double LeastZero = 40;
    private const double MostZero = 60;

    public static ChangeScale For(IReadOnlyList<ChangeRow> rows)
    {
        var decrease = rows.Select(row => Math.Max(0, -row.Change.Value)).DefaultIfEmpty().Max();
        var increase = rows.Select(row => Math.Max(0, row.Change.Value)).DefaultIfEmpty().Max();
        if (decrease + increase == 0) return new ChangeScale(50, 0);
        var zero = Math.Clamp(100 * decrease / (decrease + increase), LeastZero, MostZero);
        return new ChangeScale(zero, Math.Min(PerUnit(zero, decrease), PerUnit(100 - zero, increase)));
    }

    public double WidthOf(double value) => Math.Abs(value) * PercentPerUnit;

    public double LeftOf(double value) => value < 0 ? Zero - WidthOf(value) : Zero;

    private static double PerUnit(double room, double value) => value == 0 ? double.MaxValue : room / value;
}
