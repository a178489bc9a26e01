using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Tests;

/// <summary>An index written in one string: a line a document, its title before the colon and its text after it. The title is its id.</summary>
internal static class SmallIndex
{
    public static SearchIndex Of(string lines, SearchSettings? settings = null) => SearchIndex.Build(Documents(lines), settings);

    public static IEnumerable<SearchDocument> Documents(string lines) => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Document);

    /// <summary>The ids of what is found, the best first.</summary>
    public static IReadOnlyList<string> Find(this SearchIndex index, string query) => [.. index.Search(new(query)).Hits.Select(hit => hit.Id)];

    /// <summary><c>titel</c>, <c>titel: tekst</c> or <c>titel (type, emne, 2015-03-31): tekst</c>.</summary>
    private static SearchDocument Document(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var (head, text) = colon < 0 ? (line.Trim(), "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
        var open = head.IndexOf('(', StringComparison.Ordinal);
        var labels = open < 0 ? ["side"] : head[(open + 1)..].TrimEnd(')').Split(',', StringSplitOptions.TrimEntries);
        var title = open < 0 ? head : head[..open].Trim();
        return new()
        {
            Id = title, Url = $"/{title}/", Type = labels[0], Title = title, Topics = labels.Length > 1 ? [labels[1]] : [], Sources = labels.Length > 1 ? ["S1"] : [],
            Date = labels.Length > 2 ? DateOnly.Parse(labels[2], System.Globalization.CultureInfo.InvariantCulture) : null, Sections = [new("", "", text)],
        };
    }
}
