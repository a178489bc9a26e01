using Vidensportal.Content.Facts;

namespace Vidensportal.Content.Municipalities;

/// <summary>Numbers of people so small that somebody could be known by them: the register never holds one.</summary>
public static class SmallNumbers
{
    /// <summary>The smallest number of people that is shown.</summary>
    public const int Fewest = 5;

    /// <summary>What a file has, and a reader sees, in place of one.</summary>
    public const string Word = "under-5";

    /// <summary>Whether a number counts people, or something there is one of for each.</summary>
    public static bool CountsPeople(Unit unit) => unit is Unit.Children or Unit.Persons or Unit.Cases or Unit.Count;

    public static bool IsTooSmall(decimal value, Unit unit) => CountsPeople(unit) && Math.Abs(value) < Fewest;

    /// <summary>Whether a share tells of so few that they could be counted back.</summary>
    public static bool IsTooSmallShare(decimal percent, int of) => of < Fewest || Math.Abs(percent) * of / 100 < Fewest;

    public static bool IsIn(Fact fact) =>
        fact.Quantities.Values.Any(quantity => IsTooSmall(quantity.Value, quantity.Unit) || quantity.UpperValue is { } upper && IsTooSmall(upper, quantity.Unit));
}
