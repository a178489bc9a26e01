namespace Vidensportal.Calculator.Calculation;

/// <summary>A year of the calculation.</summary>
/// <param name="Year">From 1.</param>
/// <param name="EffectShare">Of the full effect, before the causal share.</param>
/// <param name="CostKroner">The yearly cost, and in year 1 the start.</param>
/// <param name="GrossSavingKroner">Before the state's part.</param>
/// <param name="StateShareKroner">What the state saves on refund.</param>
/// <param name="OffsetKroner">What the rest of the municipality spends more.</param>
/// <param name="NetSavingKroner">Gross less the state's share and the offset.</param>
/// <param name="ResultKroner">Net saving less cost.</param>
/// <param name="CumulativeKroner">The results so far.</param>
public sealed record YearLine(
    int Year, double EffectShare, double DiscountFactor, double CostKroner, double GrossSavingKroner, double StateShareKroner, double OffsetKroner,
    double NetSavingKroner, double ResultKroner, double CumulativeKroner);
