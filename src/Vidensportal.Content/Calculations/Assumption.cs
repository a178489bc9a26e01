using Vidensportal.Calculator.Models;

namespace Vidensportal.Content.Calculations;

/// <summary>One input of the calculator with every standard value it has had.</summary>
/// <param name="Definition">Without standard values: which ones hold depends on the day.</param>
public sealed record Assumption(InputDefinition Definition, IReadOnlyList<DatedValue> Values)
{
    /// <summary>The input as it was on a day: in each place the newest value that was in use.</summary>
    public InputDefinition On(DateOnly day) => Definition with
    {
        Standards = [.. Values.Where(value => value.From <= day)
            .GroupBy(value => value.Place).OrderBy(place => place.Key)
            .Select(place => place.MaxBy(value => value.From)!.Standard)],
    };
}

/// <param name="From">The first day the value is used.</param>
/// <param name="Place">The place in a list; 0 for an input that is no list.</param>
public sealed record DatedValue(DateOnly From, int Place, StandardValue Standard);
