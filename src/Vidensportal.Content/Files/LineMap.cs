using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Files;

/// <summary>Finds line and column of an offset in a text whose lines end in a line feed.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    private LineMap()
    {
    }

    public static LineMap Of(string text)
    {
        var map = new LineMap();
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            map._starts.Add(i + 1);
        return map;
    }

    public Position At(int offset)
    {
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - _starts[line] + 1);
    }
}
