using System.Text.Json.Nodes;

namespace Vidensportal.App.Tests.Api;

/// <summary>An operation as the document has it.</summary>
internal sealed record DescribedOperation(string Path, string Method, JsonNode Node)
{
    public static IReadOnlyList<DescribedOperation> AllOf(JsonNode document) =>
        [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => new DescribedOperation(path.Key, operation.Key.ToUpperInvariant(), operation.Value!)))];

    public IReadOnlyList<JsonNode> Parameters => [.. Node["parameters"]?.AsArray().Select(parameter => parameter!) ?? []];

    public JsonNode? Body => Node["requestBody"]?["content"]?["application/json"];

    public IReadOnlyList<int> Statuses => [.. Node["responses"]!.AsObject().Select(answer => int.Parse(answer.Key, System.Globalization.CultureInfo.InvariantCulture))];

    public JsonNode Success => Node["responses"]!["200"]!["content"]!["application/json"]!;

    /// <summary>The address with values for its parameters; what has none is left out.</summary>
    public string Address(Func<JsonNode, JsonNode?> valueOf)
    {
        var (path, query) = (Path, new List<string>());
        foreach (var parameter in Parameters)
        {
            if (valueOf(parameter) is not { } value) continue;
            var name = parameter["name"]!.GetValue<string>();
            if (parameter["in"]!.GetValue<string>() == "path") path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value.ToString()), StringComparison.Ordinal);
            else if (value is JsonObject fields) query.AddRange(fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value!.ToString())}"));
            else query.Add($"{name}={Uri.EscapeDataString(value.ToString())}");
        }
        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
