namespace Vidensportal.Calculator.Calculation;

/// <summary>How much of the full effect is there in each year: phased in, and fading from the year after the first peak.</summary>
internal static class EffectCurve
{
    /// <param name="phaseInPercent">Year 1, 2 …; the last repeats.</param>
    /// <param name="fadeShare">Of one, each year after the peak.</param>
    /// <param name="effect">A share of one for each year of the horizon.</param>
    public static void Fill(IReadOnlyList<double> phaseInPercent, double fadeShare, Span<double> effect)
    {
        var peak = IndexOfPeak(phaseInPercent);
        var left = 1.0;
        for (var year = 0; year < effect.Length; year++)
        {
            if (year > peak) left *= 1 - fadeShare;
            effect[year] = phaseInPercent[Math.Min(year, phaseInPercent.Count - 1)] / 100 * left;
        }
    }

    public static int IndexOfPeak(IReadOnlyList<double> phaseInPercent)
    {
        var peak = 0;
        for (var year = 1; year < phaseInPercent.Count; year++)
        {
            if (phaseInPercent[year] > phaseInPercent[peak]) peak = year;
        }
        return peak;
    }
}
