namespace Vidensportal.Calculator.Models;

/// <summary>How the draws are made. Shares are of one: 1.1 is 110 per cent.</summary>
public sealed record UncertaintyDefinition
{
    public required int Seed { get; init; }
    public required int Draws { get; init; }

    /// <summary>The largest share of the effect that may be due to the effort. The smallest is 0 and the likeliest is the visitor's.</summary>
    public required double LargestCausalShare { get; init; }
    public required Spread MovedChildren { get; init; }
    public required Spread PriceDifference { get; init; }
    public required Spread Cost { get; init; }

    /// <summary>The largest yearly fade, unless the visitor's is larger. The smallest is 0 and the likeliest is the visitor's.</summary>
    public required double LargestFadeShare { get; init; }

    /// <summary>The chance that the effect comes a year later, with the costs as they were.</summary>
    public required double ChanceOfDelay { get; init; }
}

/// <summary>A triangular distribution of a factor.</summary>
public sealed record Spread(double Lowest, double Likeliest, double Highest);
