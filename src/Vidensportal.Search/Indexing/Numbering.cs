namespace Vidensportal.Search.Indexing;

/// <summary>Gives each text a number, from zero, the first time it is met.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _names = [];

    public Numbering() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Names => _names;

    public int NumberOf(ReadOnlySpan<char> name, out bool isNew)
    {
        isNew = !_bySpan.TryGetValue(name, out var number);
        if (!isNew) return number;
        var text = name.ToString();
        number = _names.Count;
        _names.Add(text);
        _numbers.Add(text, number);
        return number;
    }
}
