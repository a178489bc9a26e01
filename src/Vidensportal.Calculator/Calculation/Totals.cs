namespace Vidensportal.Calculator.Calculation;

/// <summary>The years added up.</summary>
public sealed record Totals(double CostKroner, double GrossSavingKroner, double StateShareKroner, double OffsetKroner, double NetSavingKroner, double ResultKroner)
{
    internal static Totals Sum(IReadOnlyList<YearLine> years) => Sum(years, _ => 1);

    /// <summary>In the value of year 1.</summary>
    internal static Totals SumDiscounted(IReadOnlyList<YearLine> years) => Sum(years, year => year.DiscountFactor);

    private static Totals Sum(IReadOnlyList<YearLine> years, Func<YearLine, double> weigh)
    {
        var (cost, gross, state, offset, net, result) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var year in years)
        {
            var weight = weigh(year);
            cost += weight * year.CostKroner;
            gross += weight * year.GrossSavingKroner;
            state += weight * year.StateShareKroner;
            offset += weight * year.OffsetKroner;
            net += weight * year.NetSavingKroner;
            result += weight * year.ResultKroner;
        }
        return new(cost, gross, state, offset, net, result);
    }
}
