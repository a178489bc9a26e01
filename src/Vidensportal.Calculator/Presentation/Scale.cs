namespace Vidensportal.Calculator.Presentation;

/// <summary>Kroner → per cent of a picture's width. Zero is always within it.</summary>
internal readonly struct Scale
{
    private readonly double _lowest;
    private readonly double _perKrone;
    private readonly double _left;

    /// <param name="left">Where the lowest value lies, in per cent.</param>
    /// <param name="right">Where the highest lies.</param>
    public Scale(double lowest, double highest, double left, double right)
    {
        var (from, to) = (Math.Min(lowest, 0), Math.Max(highest, 0));
        _lowest = from;
        _left = left;
        _perKrone = to > from ? (right - left) / (to - from) : 0;
    }

    public double At(double kroner) => _left + (kroner - _lowest) * _perKrone;
}
