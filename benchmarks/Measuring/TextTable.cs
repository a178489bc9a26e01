namespace Vidensportal.Benchmarks.Measuring;

/// <summary>A Markdown table with its columns aligned, to read on a terminal and to paste into docs/performance.md.</summary>
internal static class TextTable
{
    public static void Print(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] lines = [head, .. rows];
        var widths = head.Select((_, column) => lines.Max(line => line[column].Length)).ToList();
        Console.WriteLine(Line(head));
        Console.WriteLine(Line([.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")]));
        foreach (var row in lines.Skip(1)) Console.WriteLine(Line(row));

        string Line(IReadOnlyList<string> cells) =>
            $"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |";
    }
}
