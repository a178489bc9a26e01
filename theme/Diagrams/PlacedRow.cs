namespace Vidensportal.Theme.Diagrams;

/// <summary>A row of a picture, with its name in lines, at its place from the top in em.</summary>
public sealed record PlacedRow<T>(T Row, IReadOnlyList<string> Name, double Top)
{
    /// <summary>Where the drawing begins, below the name.</summary>
    public double Drawing => Top + Name.Count * RowPlacement.LineHeight;
}

public static class RowPlacement
{
    public const double LineHeight = 1.3;

    /// <param name="first">Where the first row begins.</param>
    /// <param name="drawing">How much room the drawing below a name takes.</param>
    public static IReadOnlyList<PlacedRow<T>> Place<T>(IEnumerable<T> rows, Func<T, string> name, double first, double drawing)
    {
        var placed = new List<PlacedRow<T>>();
        var top = first;
        foreach (var row in rows)
        {
            placed.Add(new PlacedRow<T>(row, TextLines.Of(name(row)), top));
            top = placed[^1].Drawing + drawing;
        }

        return placed;
    }
}
