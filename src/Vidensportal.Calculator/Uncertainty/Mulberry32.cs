namespace Vidensportal.Calculator.Uncertainty;

/// <summary>Tommy Ettinger's generator of 32 bits: the same numbers in every language. The first for seed 1 is 0.6270739405881613.</summary>
internal struct Mulberry32(int seed)
{
    private const double Range = 4_294_967_296;
    private uint _state = unchecked((uint)seed);

    /// <summary>At least 0 and less than 1.</summary>
    public double Next()
    {
        unchecked
        {
            _state += 0x6D2B79F5;
            var mixed = (_state ^ (_state >> 15)) * (_state | 1);
            mixed ^= mixed + (mixed ^ (mixed >> 7)) * (mixed | 61);
            return (mixed ^ (mixed >> 14)) / Range;
        }
    }
}
