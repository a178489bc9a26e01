using System.Globalization;

namespace Vidensportal.Theme.Replication;

/// <summary>When something is, before anybody has chosen a day: in months of the plan.</summary>
internal static class RoadMapMonths
{
    public static string Length(int months) => months == 1 ? "1 måned" : $"{Text(months)} måneder";

    public static string Span(RoadMapPhase phase) => $"Måned {Text(phase.FirstMonth + 1)}–{Text(phase.FirstMonth + phase.Months)}";

    /// <summary>What happens so many months after the beginning happens in the month after that; at a phase's end, in its last month.</summary>
    public static string Of(RoadMapPhase phase, RoadMapTask task)
    {
        List<int> months = [task.Month];
        if (task.EveryMonths is { } every)
            for (var next = task.Month + every; next <= phase.Months; next += every) months.Add(next);
        return $"Måned {string.Join(", ", months.Select(month => Text(phase.FirstMonth + Math.Min(month + 1, phase.Months))))}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
