namespace Vidensportal.Calculator.Presentation;

/// <summary>
/// A picture as shapes. Widths are per cent of the column and heights are em, so that the text keeps its size on every screen.
/// </summary>
/// <param name="Height">In em; 0 when there is nothing to draw.</param>
public sealed record Drawing(double Height, IReadOnlyList<Shape> Shapes)
{
    public static Drawing Nothing { get; } = new(0, []);
}

/// <summary>A rectangle, a line or a text.</summary>
/// <param name="Look">What it is, for the style sheet: <c>band</c>, <c>loss</c>, <c>axis</c>.</param>
/// <param name="X">Left, or a line's first end, in per cent.</param>
/// <param name="Y">Top, a line's first end, or a text's baseline, in em.</param>
/// <param name="Width">A rectangle's width, or how far right a line's other end is, in per cent.</param>
/// <param name="Height">A rectangle's height, or how far down a line's other end is, in em.</param>
/// <param name="Text">For a text only.</param>
/// <param name="Anchor">Where the text hangs: <c>start</c>, <c>middle</c>, <c>end</c>.</param>
public sealed record Shape(ShapeKind Kind, string Look, double X, double Y, double Width, double Height, string Text, string Anchor)
{
    public static Shape Rectangle(string look, double x, double y, double width, double height) => new(ShapeKind.Rectangle, look, Round(x), Round(y), Round(width), Round(height), "", "");

    public static Shape Line(string look, double x1, double y1, double x2, double y2) => new(ShapeKind.Line, look, Round(x1), Round(y1), Round(x2 - x1), Round(y2 - y1), "", "");

    public static Shape Label(string look, double x, double y, string text, string anchor = "start") => new(ShapeKind.Text, look, Round(x), Round(y), 0, 0, text, anchor);

    // Half up, as the browser's Math.round does it.
    private static double Round(double value) => Math.Floor(value * 100 + 0.5) / 100;
}

public enum ShapeKind { Rectangle, Line, Text }
