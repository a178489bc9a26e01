using System.Diagnostics;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Uncertainty;

namespace Vidensportal.Benchmarks.Calculating;

/// <summary>What the engine takes when its code is warm.</summary>
/// <param name="CalculationsPerSecond">The formulas run once, with years, payback and switching values.</param>
/// <param name="FirstReportMilliseconds">With code that has not run before.</param>
/// <param name="ReportMilliseconds">The median of full reports.</param>
/// <param name="SlowReportMilliseconds">Nineteen in twenty take no longer.</param>
/// <param name="BytesPerDraw">What 10,000 draws more allocate, for each of them.</param>
internal sealed record EngineTimes(double CalculationsPerSecond, double FirstReportMilliseconds, double ReportMilliseconds, double SlowReportMilliseconds, double DrawsMilliseconds, double BytesPerDraw)
{
    private const int CalculationsAtATime = 20_000;

    public static EngineTimes Measure(CalculationInputs inputs, CalculationModel model, int runs)
    {
        var first = Time(() => CalculationReport.Of(inputs, model));
        var calculations = Times(10, () =>
        {
            for (var number = 0; number < CalculationsAtATime; number++) Outcome.Of(inputs);
        });
        var reports = Times(runs, () => CalculationReport.Of(inputs, model));
        var draws = Times(runs, () => MonteCarlo.Run(inputs, model.Uncertainty));
        return new(
            CalculationsAtATime / (Statistics.Median(calculations) / 1000), first, Statistics.Median(reports), Statistics.Percentile(reports, 0.95), Statistics.Median(draws),
            AllocatedPerDraw(inputs, model.Uncertainty));
    }

    /// <summary>In milliseconds, after as many that do not count.</summary>
    private static List<double> Times(int runs, Action action)
    {
        for (var run = 0; run < runs; run++) action();
        return [.. Enumerable.Range(0, runs).Select(_ => Time(action))];
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double AllocatedPerDraw(CalculationInputs inputs, UncertaintyDefinition uncertainty)
    {
        var draws = uncertainty.Draws;
        var (values, cumulative) = (new double[2 * draws], new double[2 * draws * inputs.HorizonYears]);
        return (double)(Allocated(2 * draws) - Allocated(draws)) / draws;

        long Allocated(int count)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            MonteCarlo.Draw(inputs, uncertainty, values.AsSpan(0, count), cumulative);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
