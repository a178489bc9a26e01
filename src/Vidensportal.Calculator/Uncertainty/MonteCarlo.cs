using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Uncertainty;

/// <summary>
/// The same calculation with assumptions drawn by chance. The draws are independent, which real assumptions are not: the true spread is probably wider.
/// </summary>
public static class MonteCarlo
{
    private const double Low = 0.1;
    private const double Middle = 0.5;
    private const double High = 0.9;

    /// <summary>Null when nothing is due to the effort: then there is nothing to be uncertain of.</summary>
    public static UncertaintyReport? Run(CalculationInputs inputs, UncertaintyDefinition uncertainty)
    {
        if (inputs.CausalPercent == 0) return null;
        var draws = new double[uncertainty.Draws];
        var cumulative = new double[inputs.HorizonYears * uncertainty.Draws];
        var paidBack = Draw(inputs, uncertainty, draws, cumulative);
        return Report(uncertainty, draws, cumulative, paidBack);
    }

    /// <summary>Draws once for each place of <paramref name="netPresentValues"/>. Allocates for the calculation, not for the draws.</summary>
    /// <param name="cumulative">Year by year, the results so far of every draw.</param>
    /// <returns>How many draws are paid back within the horizon.</returns>
    public static int Draw(CalculationInputs inputs, UncertaintyDefinition uncertainty, Span<double> netPresentValues, Span<double> cumulative)
    {
        var trial = new Trial(inputs, uncertainty);
        var random = new Mulberry32(uncertainty.Seed);
        var paidBack = 0;
        for (var draw = 0; draw < netPresentValues.Length; draw++)
        {
            if (trial.Run(ref random, out netPresentValues[draw], cumulative, draw, netPresentValues.Length)) paidBack++;
        }
        return paidBack;
    }

    private static UncertaintyReport Report(UncertaintyDefinition uncertainty, double[] draws, double[] cumulative, int paidBack)
    {
        var (sum, gains, count) = (0.0, 0, draws.Length);
        foreach (var value in draws)
        {
            sum += value;
            if (value > 0) gains++;
        }
        var histogram = Histogram.Of(draws);
        var band = new YearBand[cumulative.Length / count];
        for (var year = 0; year < band.Length; year++)
        {
            var ofYear = cumulative.AsSpan(year * count, count);
            band[year] = new(year + 1, OrderStatistics.Percentile(ofYear, Low), OrderStatistics.Percentile(ofYear, Middle), OrderStatistics.Percentile(ofYear, High));
        }
        return new(
            uncertainty.Seed, count, sum / count, OrderStatistics.Percentile(draws, Low), OrderStatistics.Percentile(draws, Middle), OrderStatistics.Percentile(draws, High),
            (double)gains / count, (double)paidBack / count, band, histogram);
    }
}
