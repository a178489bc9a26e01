namespace Vidensportal.Calculator.Calculation;

/// <summary>What a krone of each year is worth in year 1, which is not discounted (the Ministry of Finance's year 0).</summary>
internal static class DiscountFactors
{
    public static void Fill(double ratePercent, Span<double> factors)
    {
        var growth = 1.0;
        for (var year = 0; year < factors.Length; year++)
        {
            factors[year] = 1 / growth;
            growth *= 1 + ratePercent / 100;
        }
    }
}
