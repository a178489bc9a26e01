using System.IO.Compression;
using System.Text.Json;
using Vidensportal.Search.Documents;

namespace Vidensportal.Benchmarks.Searching;

/// <summary>Documents, queries, and which documents answer which query. Files that end in <c>.gz</c> are unpacked.</summary>
/// <param name="Grades">By query: how well each document answers it; what is not there does not.</param>
internal sealed record EvaluationSet(IReadOnlyList<SearchDocument> Documents, IReadOnlyList<EvaluationQuery> Queries, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Grades)
{
    public static EvaluationSet Read(FileInfo documents, FileInfo queries, FileInfo grades) =>
        new([.. Lines(documents).Select(Document)], [.. Lines(queries).Select(Query)], ReadGrades(grades));

    public static IEnumerable<string> Lines(FileInfo file)
    {
        using var stream = file.OpenRead();
        using var reader = new StreamReader(file.Extension == ".gz" ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static SearchDocument Document(string line)
    {
        using var json = JsonDocument.Parse(line);
        var id = json.RootElement.GetProperty("id").GetString()!;
        var (headings, body) = (Text(json, "headings"), Text(json, "body"));
        // The first of several paragraphs tells what the text is about.
        var lead = Math.Max(0, body.IndexOf('\n', StringComparison.Ordinal));
        return new()
        {
            Id = id, Url = $"/{id}/", Type = "side", Title = Text(json, "title"), Summary = body[..lead],
            Sections = [.. headings.Split(" . ").Select(heading => new DocumentSection("", heading, "")), new("", "", body[lead..])],
        };
    }

    private static EvaluationQuery Query(string line)
    {
        using var json = JsonDocument.Parse(line);
        return new(Text(json, "id"), Text(json, "slice"), Text(json, "text"));
    }

    private static string Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var text) ? text.GetString() ?? "" : "";

    private static Dictionary<string, IReadOnlyDictionary<string, int>> ReadGrades(FileInfo file) =>
        Lines(file).Select(line => line.Split('\t')).GroupBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => (IReadOnlyDictionary<string, int>)group.ToDictionary(parts => parts[1], parts => int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal), StringComparer.Ordinal);
}
