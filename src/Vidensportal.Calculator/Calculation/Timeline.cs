using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>The years of the horizon.</summary>
internal static class Timeline
{
    public static IReadOnlyList<YearLine> Of(CalculationInputs inputs, CostLines costs, FullSaving saving)
    {
        var (effect, discount) = (new double[inputs.HorizonYears], new double[inputs.HorizonYears]);
        EffectCurve.Fill(inputs.PhaseInPercent, inputs.FadePercent / 100, effect);
        DiscountFactors.Fill(inputs.DiscountRatePercent, discount);

        var years = new YearLine[inputs.HorizonYears];
        var cumulative = 0.0;
        for (var year = 0; year < years.Length; year++)
        {
            var caused = inputs.CausalPercent / 100 * effect[year];
            var cost = costs.YearlyKroner + (year == 0 ? costs.OnceKroner : 0);
            var net = caused * saving.NetKroner - inputs.OffsetKroner;
            var result = net - cost;
            cumulative += result;
            years[year] = new(
                year + 1, effect[year], discount[year], cost, caused * saving.GrossKroner, caused * (saving.GrossKroner - saving.NetKroner), inputs.OffsetKroner,
                net, result, cumulative);
        }
        return years;
    }
}
