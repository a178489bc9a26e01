namespace Vidensportal.Calculator.Uncertainty;

/// <summary>A triangular distribution, drawn from by its inverse.</summary>
internal readonly struct Triangle(double lowest, double likeliest, double highest)
{
    // With no width it is 0/0: then every comparison is false, and the highest is drawn, which is the lowest.
    private readonly double _bend = (likeliest - lowest) / (highest - lowest);
    private readonly double _left = (highest - lowest) * (likeliest - lowest);
    private readonly double _right = (highest - lowest) * (highest - likeliest);

    /// <param name="uniform">At least 0 and less than 1.</param>
    public double At(double uniform) => uniform < _bend ? lowest + Math.Sqrt(uniform * _left) : highest - Math.Sqrt((1 - uniform) * _right);
}
