namespace Vidensportal.Search.Queries;

/// <summary>What a visitor writes before the colon.</summary>
internal static class QueryFieldNames
{
    private static readonly (string Name, QueryField Field)[] All =
    [
        ("titel", QueryField.Title), ("type", QueryField.Type), ("emne", QueryField.Topic), ("kilde", QueryField.Source), ("dato", QueryField.Date),
    ];

    public static QueryField? Find(ReadOnlySpan<char> name)
    {
        foreach (var (known, field) in All)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase))
                return field;
        return null;
    }

    public static string Name(QueryField field) => All.First(pair => pair.Field == field).Name;
}
