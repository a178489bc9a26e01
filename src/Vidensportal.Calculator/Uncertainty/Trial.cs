using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Uncertainty;

/// <summary>What is the same in every draw, and one draw.</summary>
internal sealed class Trial
{
    private readonly double[] _discount;
    private readonly double[] _phaseIn;
    private readonly double[] _cost;
    private readonly int _peak;
    private readonly double _saving;
    private readonly double _offset;
    private readonly double _chanceOfDelay;
    private readonly Triangle _causal;
    private readonly Triangle _children;
    private readonly Triangle _price;
    private readonly Triangle _costFactor;
    private readonly Triangle _fade;

    public Trial(CalculationInputs inputs, UncertaintyDefinition uncertainty)
    {
        var years = inputs.HorizonYears;
        (_discount, _phaseIn, _cost) = (new double[years], new double[years], new double[years]);
        DiscountFactors.Fill(inputs.DiscountRatePercent, _discount);
        EffectCurve.Fill(inputs.PhaseInPercent, 0, _phaseIn);
        var costs = CostLines.Of(inputs);
        for (var year = 0; year < years; year++) _cost[year] = costs.YearlyKroner + (year == 0 ? costs.OnceKroner : 0);
        _peak = EffectCurve.IndexOfPeak(inputs.PhaseInPercent);
        (_saving, _offset, _chanceOfDelay) = (FullSaving.Of(inputs).NetKroner, inputs.OffsetKroner, uncertainty.ChanceOfDelay);

        var (causal, fade) = (inputs.CausalPercent / 100, inputs.FadePercent / 100);
        _causal = new(0, causal, Math.Max(uncertainty.LargestCausalShare, causal));
        _children = Of(uncertainty.MovedChildren);
        _price = Of(uncertainty.PriceDifference);
        _costFactor = Of(uncertainty.Cost);
        _fade = new(0, fade, Math.Max(uncertainty.LargestFadeShare, fade));
    }

    /// <summary>Six uniforms, always all six and in this order: causal share, children, price, cost, fade, delay.</summary>
    /// <returns>Whether the draw is paid back within the horizon.</returns>
    public bool Run(ref Mulberry32 random, out double netPresentValue, Span<double> cumulativeByYear, int draw, int draws)
    {
        var causal = _causal.At(random.Next());
        var saving = causal * (_saving * _children.At(random.Next()) * _price.At(random.Next()));
        var costFactor = _costFactor.At(random.Next());
        var keep = 1 - _fade.At(random.Next());
        var delay = random.Next() < _chanceOfDelay ? 1 : 0;

        var (left, cumulative, isPaidBack) = (1.0, 0.0, false);
        netPresentValue = 0;
        for (var year = 0; year < _cost.Length; year++)
        {
            if (year > _peak + delay) left *= keep;
            var effect = year < delay ? 0 : _phaseIn[year - delay] * left;
            var result = effect * saving - _offset - _cost[year] * costFactor;
            netPresentValue += _discount[year] * result;
            cumulative += result;
            cumulativeByYear[year * draws + draw] = cumulative;
            isPaidBack |= cumulative >= 0;
        }
        return isPaidBack;
    }

    private static Triangle Of(Spread spread) => new(spread.Lowest, spread.Likeliest, spread.Highest);
}
