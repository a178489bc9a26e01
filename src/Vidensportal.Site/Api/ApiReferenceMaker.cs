using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Theme.Lists;

namespace Vidensportal.Site.Api;

/// <summary>The description of the API as a reader sees it.</summary>
internal static class ApiReferenceMaker
{
    private static readonly JsonSerializerOptions OneLine = new(JsonText.Options) { WriteIndented = false };

    public static ApiReference Make(SitePlan plan)
    {
        var description = new ApiDescription(plan, null);
        return new(
            [.. description.Operations.GroupBy(operation => operation.Tag).Select(group => new ApiGroup(group.Key, AnchorOf("gruppe", group.First().Id), [.. group.Select(operation => Entry(plan, operation))]))],
            [.. description.Schemas.Components.Select(schema => new ApiShape(schema.Key, AnchorOf("svar", schema.Key), schema.Value["description"]!.GetValue<string>(), Fields(schema.Value)))]);
    }

    private static ApiEntry Entry(SitePlan plan, ApiOperation operation) => new(
        AnchorOf("kald", operation.Id), operation.Method, operation.Path, operation.Summary, operation.Description,
        [.. operation.Parameters.Select(parameter => new ApiField(parameter.Name, Kind(parameter.Schema), parameter.Description)), .. operation.Body is { } body ? [new ApiField("(indholdet)", Kind(body.Schema), "Sendes som JSON.")] : (ApiField[])[]],
        operation.Answer["$ref"] is null ? ListKindOf(operation.Answer) : Kind(operation.Answer), Call(plan, operation),
        [.. operation.Problems.Select(status => new ApiStatus(status.ToString(CultureInfo.InvariantCulture), ApiProblems.Of(status).Title.ToLower(CultureInfo.GetCultureInfo("da-DK"))))]);

    /// <summary>A register's answer is told by what it lists.</summary>
    private static ApiKind ListKindOf(JsonObject answer) => Kind(answer["properties"]!.AsObject().Last().Value!.AsObject());

    private static string Call(SitePlan plan, ApiOperation operation)
    {
        if (operation.Body is { } body) return $"curl -H 'Content-Type: application/json' \\\n  -d '{body.Example.ToJsonString(OneLine)}' \\\n  {plan.BaseUrl}{operation.Path}";
        var (path, query) = (operation.Path, new List<string>());
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Example is not null))
        {
            if (parameter.IsInPath) path = path.Replace($"{{{parameter.Name}}}", parameter.Example!.ToString(), StringComparison.Ordinal);
            else if (parameter.Example is JsonObject fields) query.AddRange(fields.Select(field => $"{field.Key}={field.Value}"));
            else query.Add($"{parameter.Name}={parameter.Example}");
        }
        return query.Count == 0 ? $"curl {plan.BaseUrl}{path}" : $"curl '{plan.BaseUrl}{path}?{string.Join('&', query)}'";
    }

    private static IReadOnlyList<ApiField> Fields(JsonObject schema) =>
        [.. schema["properties"]!.AsObject().Select(property => new ApiField(property.Key, Kind(property.Value!.AsObject()), property.Value!["description"]!.GetValue<string>()))];

    private static ApiKind Kind(JsonObject schema)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference) return new(reference.Split('/')[^1], AnchorOf("svar", reference.Split('/')[^1]));
        if (schema["anyOf"] is JsonArray choices) return Kind(choices[0]!.AsObject()) is var one ? one with { Text = one.Text + " eller null" } : one;
        if (schema["const"] is { } only) return new(only.ToString(), null);
        if (schema["enum"] is JsonArray known) return new("en af " + string.Join(", ", known.Select(choice => choice!.ToJsonString(OneLine).Trim('"'))), null);
        var (type, isNullable) = schema["type"] is JsonArray both ? (both[0]!.GetValue<string>(), true) : (schema["type"]!.GetValue<string>(), false);
        var kind = type switch
        {
            "array" => Kind(schema["items"]!.AsObject()) is var item ? item with { Text = $"liste: {item.Text}" } : item,
            "object" => Kind(schema["additionalProperties"]!.AsObject()) is var value ? value with { Text = $"navn og {value.Text}" } : value,
            "integer" => new("helt tal" + Range(schema), null),
            "number" => new("tal" + Range(schema), null),
            "boolean" => new("true eller false", null),
            _ => new ApiKind(schema["format"] is null ? "tekst" : "dato", null),
        };
        return isNullable ? kind with { Text = kind.Text + " eller null" } : kind;
    }

    private static string Range(JsonObject schema) => (schema["minimum"], schema["maximum"]) switch
    {
        (null, _) => "",
        ({ } least, null) => $" fra {Number(least)}",
        ({ } least, { } most) => $" fra {Number(least)} til {Number(most)}",
    };

    private static string Number(JsonNode number) => number.GetValueKind() == JsonValueKind.Number ? JsonSerializer.Deserialize<double>(number).ToString("#,##0.####", CultureInfo.GetCultureInfo("da-DK")) : "";

    private static string AnchorOf(string kind, string name) => $"{kind}-{name.ToLowerInvariant()}";
}
