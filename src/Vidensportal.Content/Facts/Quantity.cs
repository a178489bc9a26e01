namespace Vidensportal.Content.Facts;

/// <summary>A figure with its unit, and a range when <see cref="UpperValue"/> is given. A decrease is negative.</summary>
public sealed record Quantity(decimal Value, decimal? UpperValue, Unit Unit, Qualifier Qualifier);

/// <summary>What a figure counts.</summary>
public enum Unit
{
    Kroner, Percent, Count, Children, Cases, SocialWorkers, Districts, Steps,
    Years, Months, Weeks, Times, Interviews, Persons, Municipalities,
}

/// <summary>How exact the source says that a figure is.</summary>
public enum Qualifier { None, About, JustUnder, AtMost, AtLeast, Over }
