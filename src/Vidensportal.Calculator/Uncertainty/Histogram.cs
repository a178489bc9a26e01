namespace Vidensportal.Calculator.Uncertainty;

/// <summary>How the draws' net present values are spread: bins of a round width whose edges are multiples of it.</summary>
/// <param name="FirstEdgeKroner">The lower edge of the first bin.</param>
/// <param name="WidthKroner">1, 2 or 5 times a power of ten.</param>
/// <param name="Counts">Draws in each bin; a value on an edge is in the bin above it.</param>
public sealed record Histogram(double FirstEdgeKroner, double WidthKroner, IReadOnlyList<int> Counts)
{
    private const int MostBins = 20;

    internal static Histogram Of(ReadOnlySpan<double> values)
    {
        var (lowest, highest) = (values[0], values[0]);
        foreach (var value in values)
        {
            if (value < lowest) lowest = value;
            if (value > highest) highest = value;
        }
        var width = RoundWidth((highest - lowest) / MostBins);
        var first = Math.Floor(lowest / width);
        var counts = new int[(int)(Math.Floor(highest / width) - first) + 1];
        foreach (var value in values) counts[(int)(Math.Floor(value / width) - first)]++;
        return new(first * width + 0, width, counts);
    }

    /// <summary>The smallest 1, 2 or 5 times a power of ten that is as wide, and at least a krone.</summary>
    private static double RoundWidth(double narrowest)
    {
        for (var power = 1.0; ; power *= 10)
        {
            if (power >= narrowest) return power;
            if (2 * power >= narrowest) return 2 * power;
            if (5 * power >= narrowest) return 5 * power;
        }
    }
}
