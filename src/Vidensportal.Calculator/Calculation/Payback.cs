namespace Vidensportal.Calculator.Calculation;

/// <summary>When the results so far are no longer below zero, not discounted.</summary>
/// <param name="Years">0.7432 is within the first year; 1.2210 within the second.</param>
/// <param name="FallsBelowZeroAgain">A later year ends below zero.</param>
public sealed record Payback(double Years, bool FallsBelowZeroAgain)
{
    /// <summary>Null: not within the horizon.</summary>
    internal static Payback? Of(IReadOnlyList<YearLine> years)
    {
        var reached = 0;
        while (reached < years.Count && years[reached].CumulativeKroner < 0) reached++;
        return reached == years.Count ? null : new(YearsUntil(years, reached), years.Skip(reached + 1).Any(year => year.CumulativeKroner < 0));
    }

    private static double YearsUntil(IReadOnlyList<YearLine> years, int reached)
    {
        var year = years[reached];
        if (reached > 0) return reached + -years[reached - 1].CumulativeKroner / year.ResultKroner;
        return year.CostKroner == 0 ? 0 : year.CostKroner / year.NetSavingKroner;
    }
}
