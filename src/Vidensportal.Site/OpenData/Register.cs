using System.Globalization;
using System.Text.Json.Nodes;

namespace Vidensportal.Site.OpenData;

/// <summary>A collection of open data: one item is one record.</summary>
/// <param name="Name">As in the address: <c>fakta</c>.</param>
/// <param name="HasItems">Each item also has an address of its own.</param>
internal sealed record Register(string Name, string Title, string Description, bool HasItems, IReadOnlyList<JsonObject> Items)
{
    /// <summary>As a table: one column for each key, lists of texts joined, anything deeper as JSON.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows()
    {
        var columns = Items.SelectMany(item => item.Select(pair => pair.Key)).Distinct().ToList();
        return [columns, .. Items.Select(item => (IReadOnlyList<string>)[.. columns.Select(column => Cell(item[column]))])];
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonValue single when single.TryGetValue<string>(out var text) => text,
        JsonValue single when single.TryGetValue<decimal>(out var number) => number.ToString(CultureInfo.InvariantCulture),
        JsonArray list when list.All(one => one is JsonValue text && text.TryGetValue<string>(out _)) => string.Join("; ", list.Select(one => one!.GetValue<string>())),
        _ => value.ToJsonString(Flat),
    };

    private static readonly System.Text.Json.JsonSerializerOptions Flat = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };
}
