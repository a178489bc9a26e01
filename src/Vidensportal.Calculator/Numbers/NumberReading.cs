namespace Vidensportal.Calculator.Numbers;

/// <summary>What a text was read as: a number, or why it is none.</summary>
/// <param name="Value">0 where there is a problem.</param>
/// <param name="Suffix">The unit written with it.</param>
public readonly record struct NumberReading(double Value, NumberSuffix Suffix, NumberProblem Problem)
{
    public bool IsNumber => Problem == NumberProblem.None;
}

public enum NumberSuffix { None, Kroner, Percent }

public enum NumberProblem
{
    None,
    Empty,

    /// <summary>More characters or digits than a number has.</summary>
    TooLong,

    /// <summary><c>3.7</c>: a point where a comma is meant, or perhaps not. We don't guess.</summary>
    DecimalPoint,

    /// <summary><c>1.23.456</c>: points that don't part thousands.</summary>
    Grouping,

    /// <summary>Full-width digits.</summary>
    ForeignDigits,
    NotANumber,
}
