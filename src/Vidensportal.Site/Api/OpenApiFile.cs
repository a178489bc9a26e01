using System.Globalization;
using System.Text.Json.Nodes;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Search;

namespace Vidensportal.Site.Api;

/// <summary>The description of the API as OpenAPI 3.1.</summary>
internal static class OpenApiFile
{
    public const string Address = "/api/openapi.json";
    public const string Version = "1.0.0";

    /// <summary>The name of the example that is calculated, and of the one that has faults.</summary>
    private const string Good = "beregnes", Faulty = "harFejl";

    public static byte[] Make(SitePlan plan, SiteSearch search)
    {
        var description = new ApiDescription(plan, search);
        var paths = new JsonObject();
        foreach (var path in description.Operations.GroupBy(operation => operation.Path))
            paths[path.Key] = new JsonObject([.. path.Select(operation => KeyValuePair.Create(operation.Method.ToLowerInvariant(), (JsonNode?)Operation(operation)))]);
        return JsonText.Write(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = plan.Library.Settings.Name, ["version"] = Version,
                ["description"] = "Åbne data, søgning og beregninger. Kræver hverken adgangskode eller aftale. Inden for v1 kommer der kun noget til; før noget fjernes, siger headerne Deprecation og Sunset til.",
                ["license"] = new JsonObject { ["name"] = "CC BY 4.0", ["url"] = DataFiles.License },
                ["contact"] = new JsonObject { ["name"] = plan.Library.Settings.Responsible, ["url"] = plan.BaseUrl + "/api/" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = plan.BaseUrl }),
            ["tags"] = new JsonArray([.. description.Operations.Select(operation => operation.Tag).Distinct().Select(tag => new JsonObject { ["name"] = tag })]),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = new JsonObject([.. description.Schemas.Components.Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)schema.Value))]),
                ["responses"] = new JsonObject([.. ApiDescription.ProblemsOfAll.Concat(description.Operations.SelectMany(operation => operation.Problems)).Distinct().Order().Select(status => KeyValuePair.Create(NameOf(status), (JsonNode?)Problem(status)))]),
            },
            ["externalDocs"] = new JsonObject { ["url"] = plan.BaseUrl + "/api/", ["description"] = "Vejledning på dansk" },
        });
    }

    private static JsonObject Operation(ApiOperation operation)
    {
        var answers = new JsonObject { ["200"] = Success(operation) };
        if (operation.IsKept) answers["304"] = new JsonObject { ["description"] = "Det samme som sidst." };
        foreach (var status in ApiDescription.ProblemsOfAll.Concat(operation.Problems).Order())
            answers[Text(status)] = status == 422 && operation.Body is not null ? WithExample(Problem(status)) : new JsonObject { ["$ref"] = $"#/components/responses/{NameOf(status)}" };
        var made = new JsonObject
        {
            ["operationId"] = operation.Id, ["tags"] = new JsonArray(operation.Tag), ["summary"] = operation.Summary, ["description"] = operation.Description,
        };
        if (operation.Parameters.Count > 0) made["parameters"] = new JsonArray([.. operation.Parameters.Select(Parameter)]);
        if (operation.Body is { } body)
            made["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject
                    {
                        ["schema"] = body.Schema,
                        ["examples"] = new JsonObject { [Good] = Example("En kendt besparelse over to år", body.Example), [Faulty] = Example("Et felt for lavt, et af forkert slags og et, der ikke findes", body.Faulty) },
                    },
                },
            };
        made["responses"] = answers;
        return made;
    }

    private static JsonObject Parameter(ApiParameter parameter)
    {
        var made = new JsonObject { ["name"] = parameter.Name, ["in"] = parameter.IsInPath ? "path" : "query", ["description"] = parameter.Description, ["schema"] = parameter.Schema };
        if (parameter.IsInPath) made["required"] = true;
        if (parameter.IsManyFields) (made["style"], made["explode"]) = ("form", true);
        if (parameter.Example is { } example) made["example"] = example.DeepClone();
        return made;
    }

    private static JsonObject Success(ApiOperation operation)
    {
        var content = new JsonObject { ["schema"] = operation.Answer.DeepClone() };
        if (operation.Example is { } example)
        {
            if (operation.Body is null) content["example"] = example();
            else content["examples"] = new JsonObject { [Good] = Example("Beregningen", example()) };
        }
        var made = new JsonObject { ["description"] = operation.Summary, ["content"] = new JsonObject { ["application/json"] = content } };
        if (operation.IsKept) made["headers"] = new JsonObject { ["ETag"] = Header("Svarets mærke. Send det igen i If-None-Match."), ["Last-Modified"] = Header("Svaret har ikke ændret sig siden.") };
        return made;
    }

    private static JsonObject Example(string summary, JsonNode value) => new() { ["summary"] = summary, ["value"] = value };

    private static JsonObject Problem(int status)
    {
        var made = new JsonObject
        {
            ["description"] = ApiProblems.Of(status).Title,
            ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/Problem" } } },
        };
        if (status == 429) made["headers"] = new JsonObject { ["Retry-After"] = Header("Hvor mange sekunder der skal ventes.") };
        return made;
    }

    /// <summary>What the example with faults is answered with; the trace is another each time.</summary>
    private static JsonObject WithExample(JsonObject problem)
    {
        problem["x-svarPaa"] = Faulty;
        return problem;
    }

    private static JsonObject Header(string description) => new() { ["description"] = description, ["schema"] = new JsonObject { ["type"] = "string" } };

    private static string NameOf(int status) => "Problem" + Text(status);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
