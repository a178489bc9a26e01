namespace Vidensportal.Calculator.Calculation;

/// <summary>
/// What the state pays back of a child's yearly cost: a share of each part above a threshold (Barnets lov § 198). The scale is progressive, so the refund of
/// an average price is less than the average refund.
/// </summary>
internal static class Refund
{
    /// <param name="priceKroner">For a whole year, with support.</param>
    /// <param name="thresholdKroner">Rising.</param>
    public static double Of(double priceKroner, IReadOnlyList<double> thresholdKroner, IReadOnlyList<double> percent)
    {
        var refund = 0.0;
        for (var bracket = 0; bracket < thresholdKroner.Count; bracket++)
        {
            var upper = bracket + 1 < thresholdKroner.Count ? thresholdKroner[bracket + 1] : double.PositiveInfinity;
            refund += percent[bracket] / 100 * Math.Max(0, Math.Min(priceKroner, upper) - thresholdKroner[bracket]);
        }
        return refund;
    }
}
