using System.Globalization;

namespace Vidensportal.Theme.Diagrams;

/// <summary>Lengths in a picture: widths in per cent of the column, heights in em, so that the text keeps its size on every screen.</summary>
public static class Svg
{
    public static string Percent(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture) + "%";

    public static string Em(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture) + "em";
}
