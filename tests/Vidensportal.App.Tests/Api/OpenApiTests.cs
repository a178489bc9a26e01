using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Vidensportal.App.Tests.Api;

/// <summary>The document is true: every example in it is asked of the real program.</summary>
public sealed class OpenApiTests(RealPortal real) : IClassFixture<RealPortal>
{
    /// <summary>What differs from one answer to the next.</summary>
    private static readonly string[] NeverTheSame = ["tidMs", "sporingsId"];

    private HttpClient Client => real.Portal.Client;

    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_document_is_OpenAPI_without_a_fault()
    {
        using var stream = new MemoryStream(await Client.GetByteArrayAsync("/api/openapi.json", Stopping));
        var read = await OpenApiDocument.LoadAsync(stream, "json", new OpenApiReaderSettings { LeaveStreamOpen = true }, Stopping);

        Assert.Empty(read.Diagnostic!.Errors.Select(error => error.ToString()));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void Every_operation_has_a_name_of_its_own_words_and_an_example_of_what_it_answers()
    {
        Assert.Equal(real.Operations.Count, real.Operations.Select(operation => operation.Node["operationId"]!.GetValue<string>()).Distinct().Count());
        Assert.All(real.Operations, operation =>
        {
            Assert.All((string[])["summary", "description"], key => Assert.NotEmpty(operation.Node[key]!.GetValue<string>()));
            Assert.True(operation.Success["example"] is not null || operation.Success["examples"] is not null, operation.Path);
        });
    }

    [Fact]
    public async Task Every_example_is_what_the_program_answers_and_what_the_schema_says()
    {
        var schema = new JsonSchema(real.Document);
        foreach (var operation in real.Operations.Where(operation => operation.Body is null))
        {
            var address = operation.Address(parameter => parameter["example"]);
            var example = operation.Success["example"]!;
            using var answer = await Client.GetAsync(address, Stopping);
            var given = await Json(answer);

            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {answer.StatusCode} {given.ToJsonString()}");
            Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal(Comparable(example), Comparable(given));
            Assert.Empty(schema.Differences(operation.Success["schema"]!, example));
        }
    }

    [Fact]
    public async Task Every_body_in_an_example_is_answered_as_the_example_says()
    {
        var schema = new JsonSchema(real.Document);
        var tried = 0;
        foreach (var operation in real.Operations.Where(operation => operation.Body is not null))
            foreach (var (name, body) in operation.Body!["examples"]!.AsObject())
            {
                using var content = new StringContent(body!["value"]!.ToJsonString(), Encoding.UTF8, "application/json");
                using var answer = await Client.PostAsync(operation.Path, content, Stopping);
                var given = await Json(answer);
                if (operation.Success["examples"]![name] is { } example)
                {
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                    Assert.Empty(schema.Differences(operation.Body!["schema"]!, body!["value"]));
                    Assert.Equal(Comparable(example["value"]!), Comparable(given));
                    Assert.Empty(schema.Differences(operation.Success["schema"]!, given));
                }
                else
                {
                    await Problems.Check(answer, HttpStatusCode.UnprocessableEntity);
                    Assert.NotEmpty(schema.Differences(operation.Body!["schema"]!, body!["value"]));
                    Assert.Equal(name, operation.Node["responses"]!["422"]!["x-svarPaa"]!.GetValue<string>());
                    Assert.Equal(["sager", "sagerEfter", "horisont"], given["fejl"]!.AsArray().Select(fault => fault!["felt"]!.GetValue<string>()).OrderBy(field => Array.IndexOf((string[])["sager", "sagerEfter", "horisont"], field)));
                    Assert.Empty(schema.Differences(Reference("Problem"), given));
                }
                tried++;
            }

        Assert.Equal(2, tried);
    }

    [Fact]
    public async Task Every_record_of_every_register_is_what_the_schema_says()
    {
        var schema = new JsonSchema(real.Document);
        foreach (var operation in real.Operations.Where(operation => operation.Success["schema"]!["properties"]?["iAlt"] is not null && operation.Node["tags"]![0]!.GetValue<string>() == "Åbne data"))
        {
            var whole = await Json(await Client.GetAsync(operation.Path + ".json", Stopping));
            Assert.Empty(schema.Differences(operation.Success["schema"]!, whole));
            var single = real.Operations.FirstOrDefault(other => other.Path == operation.Path + "/{id}");
            if (single is null) continue;
            foreach (var id in whole[operation.Path.Split('/')[^1]]!.AsArray().Select(record => (record!["id"] ?? record["kommunekode"])!.GetValue<string>()))
                Assert.Empty(schema.Differences(single.Success["schema"]!, await Json(await Client.GetAsync($"{operation.Path}/{id}", Stopping))));
        }
    }

    [Theory]
    [InlineData("""{"flytninger":[{"fra":6,"til":5,"antal":4,"stoetteKr":50000}],"boern":[null,null,null,null,null,10,12],"navn":"Prøve"}""")]
    [InlineData("""{"besparelseKendtKr":1000000,"kausalPct":0}""")]
    [InlineData("""{"sagerFoer":24,"sagerEfter":24,"tvaerfagligKr":0,"teamlederAarsvaerk":0}""")]
    public async Task A_calculation_is_what_the_schema_says(string body)
    {
        var operation = real.Operations.Single(operation => operation.Method == "POST");
        using var answer = await Client.PostAsync(operation.Path, new StringContent(body, Encoding.UTF8, "application/json"), Stopping);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(new JsonSchema(real.Document).Differences(operation.Success["schema"]!, await Json(answer)));
    }

    [Fact]
    public async Task A_search_is_what_the_schema_says()
    {
        var operation = real.Operations.Single(operation => operation.Path == "/api/v1/soegning");
        foreach (var query in (string[])["", "plejefamlie", "xyzzy", "\"tre distrikter\"", "kr -mio", "titel:(", "sagstal plejefamilie institution"])
            Assert.Empty(new JsonSchema(real.Document).Differences(operation.Success["schema"]!, await Json(await Client.GetAsync($"{operation.Path}?q={Uri.EscapeDataString(query)}&antal=200", Stopping))));
    }

    [Fact]
    public async Task Nobody_is_named_who_has_not_confirmed()
    {
        var contacts = await Json(await Client.GetAsync("/api/v1/kontakter", Stopping));

        Assert.All(contacts["kontakter"]!.AsArray(), contact => Assert.NotNull(contact!["bekraeftetDato"]));
    }

    private static JsonNode Reference(string schema) => JsonNode.Parse($$"""{"$ref":"#/components/schemas/{{schema}}"}""")!;

    private static async Task<JsonNode> Json(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stopping))!;

    private static string Comparable(JsonNode answer)
    {
        var copy = answer.DeepClone();
        if (copy is JsonObject fields) foreach (var key in NeverTheSame) fields.Remove(key);
        return copy.ToJsonString();
    }
}
