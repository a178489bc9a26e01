using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vidensportal.App.Tests.Api;

/// <summary>
/// Holds JSON against a schema of a document (JSON Schema 2020-12, as far as ours go). A keyword that it does not know is an exception,
/// so that nothing in a schema is passed over in silence.
/// </summary>
internal sealed class JsonSchema(JsonNode document)
{
    private static readonly HashSet<string> SaysNothing = ["description", "default", "title", "example"];

    /// <summary>Every place where the JSON is not what the schema says; none when it fits.</summary>
    public IReadOnlyList<string> Differences(JsonNode schema, JsonNode? value)
    {
        var found = new List<string>();
        Check(schema.AsObject(), value, "$", found);
        return found;
    }

    private void Check(JsonObject schema, JsonNode? value, string path, List<string> found)
    {
        foreach (var (keyword, rule) in schema)
            if (!SaysNothing.Contains(keyword) && !Fits(schema, keyword, rule!, value, path, found))
                found.Add($"{path}: {keyword} {rule!.ToJsonString()} ≠ {value?.ToJsonString() ?? "null"}");
    }

    private bool Fits(JsonObject schema, string keyword, JsonNode rule, JsonNode? value, string path, List<string> found)
    {
        switch (keyword)
        {
            case "$ref":
                Check(Resolve(rule.GetValue<string>()), value, path, found);
                return true;
            case "anyOf": return rule.AsArray().Any(one => Differences(one!, value).Count == 0);
            case "type": return (rule is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [rule.GetValue<string>()]).Any(type => IsA(type, value));
            case "const": return JsonNode.DeepEquals(rule, value);
            case "enum": return rule.AsArray().Any(choice => JsonNode.DeepEquals(choice, value) || Number(choice) is { } number && number == Number(value));
            case "minimum": return Number(value) is not { } low || low >= rule.GetValue<double>();
            case "maximum": return Number(value) is not { } high || high <= rule.GetValue<double>();
            case "maxLength": return value is not JsonValue || value.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length <= rule.GetValue<int>();
            case "format": return rule.GetValue<string>() == "date" && (value is null || DateOnly.TryParseExact(value.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
            case "minItems": return value is not JsonArray few || few.Count >= rule.GetValue<int>();
            case "maxItems": return value is not JsonArray many || many.Count <= rule.GetValue<int>();
            case "required": return value is not JsonObject whole || rule.AsArray().All(key => whole.ContainsKey(key!.GetValue<string>()));
            case "items":
                if (value is JsonArray list) for (var at = 0; at < list.Count; at++) Check(rule.AsObject(), list[at], $"{path}[{at}]", found);
                return true;
            case "properties":
                if (value is JsonObject fields) foreach (var (key, property) in rule.AsObject()) if (fields.ContainsKey(key)) Check(property!.AsObject(), fields[key], $"{path}.{key}", found);
                return true;
            case "additionalProperties":
                if (value is not JsonObject open) return true;
                var others = open.Where(field => schema["properties"]?[field.Key] is null).ToList();
                if (rule is JsonObject each) foreach (var (key, other) in others) Check(each, other, $"{path}.{key}", found);
                return rule is JsonObject || rule.GetValue<bool>() || others.Count == 0;
            default: throw new NotSupportedException($"{path}: the keyword {keyword} is not understood.");
        }
    }

    private JsonObject Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)document, (node, key) => node[key] ?? throw new KeyNotFoundException(reference)).AsObject();

    private static bool IsA(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && double.IsInteger(number),
        _ => throw new NotSupportedException(type),
    };

    private static double? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? value.Deserialize<double>() : null;
}
