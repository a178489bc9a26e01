using Vidensportal.Calculator.Uncertainty;

namespace Vidensportal.Calculator.Tests.Uncertainty;

public sealed class MonteCarloTests
{
    private static readonly UncertaintyReport Herning = MonteCarlo.Run(Models.Inputs(("besparelse_kendt_kr", "6.700.000")), Models.Contract.Uncertainty)!;

    [Fact]
    public void Every_draw_is_in_a_bin_and_every_bin_is_round()
    {
        Assert.Equal(Herning.Draws, Herning.Histogram.Counts.Sum());
        Assert.Equal(0, Herning.Histogram.FirstEdgeKroner % Herning.Histogram.WidthKroner);
        Assert.InRange(Herning.Histogram.Counts.Count, 5, 22);
        Assert.Equal(2_000_000, Herning.Histogram.WidthKroner);
    }

    [Fact]
    public void The_band_is_in_order_and_as_long_as_the_horizon()
    {
        Assert.Equal([1, 2, 3, 4, 5], Herning.Band.Select(year => year.Year));
        Assert.All(Herning.Band, year => Assert.True(year.P10Kroner < year.P50Kroner && year.P50Kroner < year.P90Kroner));
    }

    [Fact]
    public void The_median_lies_below_the_base_case() => Assert.True(Herning.P50Kroner < 3_772_064.26);

    [Fact]
    public void Nothing_due_to_the_effort_is_not_drawn() => Assert.Null(MonteCarlo.Run(Models.Inputs(("kausal_pct", "0")), Models.Contract.Uncertainty));

    [Fact]
    public void A_percentile_is_the_one_of_the_sorted_values()
    {
        var inputs = Models.Inputs(("besparelse_kendt_kr", "6.700.000"));
        var (values, cumulative) = (new double[1000], new double[5000]);
        MonteCarlo.Draw(inputs, Models.Contract.Uncertainty, values, cumulative);
        Array.Sort(values);

        var report = MonteCarlo.Run(inputs, Models.Contract.Uncertainty with { Draws = 1000 })!;

        Assert.Equal((values[99], values[499], values[899]), (report.P10Kroner, report.P50Kroner, report.P90Kroner));
    }

    [Fact]
    public void A_draw_allocates_nothing()
    {
        var inputs = Models.Inputs(("besparelse_kendt_kr", "6.700.000"));
        var (values, cumulative) = (new double[20_000], new double[100_000]);

        Assert.Equal(Allocated(10), Allocated(20_000));

        long Allocated(int draws)
        {
            MonteCarlo.Draw(inputs, Models.Contract.Uncertainty, values.AsSpan(0, 10), cumulative);
            var before = GC.GetAllocatedBytesForCurrentThread();
            MonteCarlo.Draw(inputs, Models.Contract.Uncertainty, values.AsSpan(0, draws), cumulative);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
