using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Inputs;

/// <summary>What somebody wrote in a field, before it is known whether it will do.</summary>
/// <param name="Number">Null: left empty.</param>
internal readonly record struct FieldEntry(double? Number, NumberProblem Problem, NumberSuffix Suffix, bool IsWrongType)
{
    public static FieldEntry Empty { get; } = new(null, NumberProblem.None, NumberSuffix.None, false);

    /// <summary>Something else than a number where JSON has one.</summary>
    public static FieldEntry WrongType { get; } = new(null, NumberProblem.None, NumberSuffix.None, true);

    public static FieldEntry Of(double number) => new(number, NumberProblem.None, NumberSuffix.None, false);

    public static FieldEntry Parse(string text)
    {
        var reading = NumberParser.Parse(text);
        return reading.Problem == NumberProblem.Empty ? Empty : new(reading.Value, reading.Problem, reading.Suffix, false);
    }
}
