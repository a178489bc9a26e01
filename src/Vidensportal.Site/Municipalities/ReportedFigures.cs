using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Municipalities;

/// <summary>Figures that a municipality has given: <c>12 → under 5 børn</c>.</summary>
internal static class ReportedFigures
{
    /// <summary>Null when it has given none.</summary>
    public static string? Of(OwnFigures own)
    {
        var figures = new[] { own.Before, own.After }.OfType<ReportedFigure>().Select(figure => Text(figure, own.Unit!.Value)).ToList();
        return figures.Count == 0 ? null : string.Join(" → ", figures) + Word(own.Unit!.Value);
    }

    private static string Text(ReportedFigure figure, Unit unit) => figure.Value is { } value
        ? DanishNumbers.InTable(new(value, null, unit, Qualifier.None), isSigned: value < 0)
        : $"under\u00A0{SmallNumbers.Fewest}";

    private static string Word(Unit unit) => unit is Unit.Kroner or Unit.Percent or Unit.Count ? "" : "\u00A0" + DanishLabels.Of(unit);
}
