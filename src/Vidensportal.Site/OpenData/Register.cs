using System.Globalization;
using System.Text.Json.Nodes;

namespace Vidensportal.Site.OpenData;

/// <summary>A collection of open data: one item is one record.</summary>
/// <param name="Name">As in the address: <c>fakta</c>.</param>
/// <param name="HasItems">Each item also has an address of its own.</param>
internal sealed record Register(string Name, string Title, string Description, bool HasItems, IReadOnlyList<RegisterItem> Items)
{
    /// <summary>All items in one answer, with their number and the licence.</summary>
    public JsonObject Whole() => new()
    {
        ["iAlt"] = Items.Count, ["licens"] = DataFiles.License, [Name] = new JsonArray([.. Items.Select(item => item.Make())]),
    };

    /// <summary>As a table: one column for each key, lists of texts joined, anything deeper as JSON.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows()
    {
        var items = Items.Select(item => item.Make()).ToList();
        var columns = items.SelectMany(item => item.Select(pair => pair.Key)).Distinct().ToList();
        return [columns, .. items.Select(item => (IReadOnlyList<string>)[.. columns.Select(column => Cell(item[column]))])];
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

/// <summary>One record of a register; its content is made when asked for.</summary>
internal sealed record RegisterItem(string Id, Func<JsonObject> Make);
