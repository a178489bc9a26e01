using System.Text.Json.Nodes;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Api;

/// <summary>The contract: what a program may rely on. A change here is a change for whoever uses the API.</summary>
public sealed class OpenApiFileTests
{
    private const string Small = """
        -- fakta/F33.yaml --
        -- kommuner/herning.md --
        ---
        type: kommune
        ---
        -- beregner/index.md --
        ---
        type: beregner
        ---
        -- beregner/sammenlign.md --
        ---
        type: sammenligning
        ---
        """;

    [Fact]
    public void Contract() => Snapshot.Match(WithoutExamples(TestSite.Build(Small).Json("/api/openapi.json"))!.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), "json");

    [Fact]
    public void A_site_without_a_calculator_does_not_promise_calculations() =>
        Assert.DoesNotContain(TestSite.Build("-- fakta/F33.yaml --").Json("/api/openapi.json")["paths"]!.AsObject(), path => path.Key.Contains("beregning", StringComparison.Ordinal));

    [Fact]
    public void The_page_tells_of_every_operation_and_every_field()
    {
        var site = TestSite.Build($"{Small}\n-- api/index.md --\n## Adresserne\n\n{{{{liste api}}}}\n");
        var page = site.Main("/api/");
        var document = site.Json("/api/openapi.json");

        foreach (var (path, operations) in document["paths"]!.AsObject())
            foreach (var (method, _) in operations!.AsObject())
                Assert.Contains(page.QuerySelectorAll(".api__address"), address => address.TextContent == $"{method.ToUpperInvariant()} {path}");
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
            Assert.Equal(schema!["properties"]!.AsObject().Select(field => field.Key), page.QuerySelector($"#svar-{name.ToLowerInvariant()}")!.ParentElement!.QuerySelectorAll("dt").Select(field => field.TextContent));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    /// <summary>Examples are of the content, and are asked of the program by a test of its own.</summary>
    private static JsonNode? WithoutExamples(JsonNode? node)
    {
        if (node is JsonObject fields)
        {
            fields.Remove("example");
            fields.Remove("examples");
            foreach (var (_, value) in fields) WithoutExamples(value);
        }
        else if (node is JsonArray list) foreach (var item in list) WithoutExamples(item);
        return node;
    }
}
