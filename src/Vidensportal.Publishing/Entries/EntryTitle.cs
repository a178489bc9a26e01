namespace Vidensportal.Publishing.Entries;

/// <summary>What a file is called in the list of texts, read from its first lines without building anything: a draft may be full of mistakes.</summary>
/// <param name="Title">Null when the file gives none.</param>
/// <param name="Type">A page's type; null when the file gives none.</param>
internal sealed record EntryTitle(string? Title, string? Type)
{
    // In the order in which they win: a fact has both a topic and a statement.
    private static readonly string[] Fields = ["titel", "navn", "term", "udsagn", "tekst", "emne", "felt", "version"];

    public static EntryTitle Read(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var first = true;
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            var line = range.TrimStart('\uFEFF').TrimEnd();
            if (line is "---" && !first) break;
            first = false;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && Plain(line[(colon + 2)..].Trim()) is { Length: > 0 } value) found.TryAdd(line[..colon].ToString(), value);
        }
        return new(Fields.Select(field => found.GetValueOrDefault(field)).FirstOrDefault(value => value is not null), found.GetValueOrDefault("type"));
    }

    private static string? Plain(ReadOnlySpan<char> value)
    {
        if (value.Length >= 2 && value[0] == '"' && value[^1] == '"') return value[1..^1].ToString().Replace("\\\"", "\"", StringComparison.Ordinal);
        if (value.Length >= 2 && value[0] == '\'' && value[^1] == '\'') return value[1..^1].ToString().Replace("''", "'", StringComparison.Ordinal);
        // A list, a block or an alias is no title.
        return value.Length > 0 && "[{|>&*".Contains(value[0], StringComparison.Ordinal) ? null : value.ToString();
    }
}
