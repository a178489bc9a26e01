namespace Vidensportal.Calculator.Uncertainty;

/// <summary>What the draws show of the net present value.</summary>
/// <param name="MeanKroner">The average.</param>
/// <param name="P10Kroner">One draw in ten is not above it.</param>
/// <param name="P50Kroner">The median: below the base case, because delay, dearer costs and a smaller share are likelier than their opposites.</param>
/// <param name="P90Kroner">Nine draws in ten are not above it.</param>
/// <param name="ChanceOfGain">The share of draws with a net present value above zero.</param>
/// <param name="ChanceOfPayback">The share of draws that are paid back within the horizon.</param>
/// <param name="Band">By year.</param>
public sealed record UncertaintyReport(
    int Seed, int Draws, double MeanKroner, double P10Kroner, double P50Kroner, double P90Kroner, double ChanceOfGain, double ChanceOfPayback,
    IReadOnlyList<YearBand> Band, Histogram Histogram);

/// <summary>Where the results so far lie in a year, not discounted.</summary>
public sealed record YearBand(int Year, double P10Kroner, double P50Kroner, double P90Kroner);
