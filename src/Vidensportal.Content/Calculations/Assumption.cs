using Vidensportal.Calculator.Models;

namespace Vidensportal.Content.Calculations;

/// <summary>One input of the calculator with every standard value it has had.</summary>
/// <param name="Definition">Without standard values: which ones hold depends on the day.</param>
/// <param name="Introduced">The day the input came; null for those that the calculator began with.</param>
public sealed record Assumption(InputDefinition Definition, DateOnly? Introduced, IReadOnlyList<DatedValue> Values)
{
    // An old version has no value of its own for an input that came later: 0 leaves its results as they were.
    private static readonly StandardValue None = new(0, null, "S", "Redaktionen", [], "Feltet kom til efter denne version, som derfor regner med 0.");

    public bool ExistsOn(DateOnly day) => Introduced is not { } introduced || introduced <= day;

    /// <summary>The input as it was on a day: in each place the newest value that was in use, and 0 before it was introduced.</summary>
    public InputDefinition On(DateOnly day) => Definition with
    {
        Standards = [.. Values.Where(value => value.From <= day || !ExistsOn(day))
            .GroupBy(value => value.Place).OrderBy(place => place.Key)
            .Select(place => ExistsOn(day) ? place.MaxBy(value => value.From)!.Standard : None)],
    };
}

/// <param name="From">The first day the value is used.</param>
/// <param name="Place">The place in a list; 0 for an input that is no list.</param>
public sealed record DatedValue(DateOnly From, int Place, StandardValue Standard);
