using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Vidensportal.App.Tests.Api;

/// <summary>Every operation of the document is asked thousands of things by chance, valid and not: the answer is always one that the document promises.</summary>
public sealed class FuzzTests(RealPortal real) : IClassFixture<RealPortal>
{
    private const int TriesPerOperation = 150;

    private static readonly string[] Odd =
    [
        "", " ", "0", "1", "-1", "1.5", "1e9", "200", "201", "999999999999999999999", "NaN", "null", "true", "[]", "{}", "'", "\"", "<script>", "../..", "%00", "\0", "æøå", "\uFFFD", "𝔘", "a\nb",
        "2014-06-01", "2014-02-30", "0001-01-01", "9999-12-31", "F33", "f33", "s1", "side", "faktum", "oekonomi", "(((((((((", "*a* OR *b*", "\"uden ende", "dato:[2015 TO", "titel:", new('a', 3_000), new('(', 1_500),
    ];

    private static readonly JsonNode?[] OddJson = [null, 0, -1, 1.5, 1e300, 24, 6_700_000, true, false, "", "24", "æ", JsonNode.Parse("[]"), JsonNode.Parse("{}"), JsonNode.Parse("[1,2,3,4,5,6,7]"), JsonNode.Parse("[[[]]]"), JsonNode.Parse("""[{"fra":6,"til":5,"antal":1}]""")];

    private HttpClient Client => real.Portal.Client;

    [Fact]
    public void Whatever_is_asked_is_answered_as_the_document_says()
    {
        var schema = new JsonSchema(real.Document);
        foreach (var operation in real.Operations)
            Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => Check(operation, schema, new Random(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(TriesPerOperation).WithReplay(2013, 1));
    }

    private void Check(DescribedOperation operation, JsonSchema schema, Random random)
    {
        var address = operation.Address(parameter => random.Next(2) == 0 && parameter["in"]!.GetValue<string>() != "path" ? null : Value(parameter, random));
        if (random.Next(5) == 0) address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Uri.EscapeDataString(Pick(random, Odd))}={Uri.EscapeDataString(Pick(random, Odd))}";
        using var request = new HttpRequestMessage(new(operation.Method), address);
        if (operation.Body is not null) request.Content = Body(operation, random);
        using var answer = Client.Send(request);
        var body = new StreamReader(answer.Content.ReadAsStream()).ReadToEnd();
        var asked = $"{operation.Method} {address} {request.Content?.ReadAsStringAsync().Result}";
        var status = (int)answer.StatusCode;

        // What is cut out of a path leads to another operation, or to none.
        if (!IsOf(operation, answer.RequestMessage!.RequestUri!.AbsolutePath)) Assert.True(status is 200 or 404, asked);
        else Assert.True(operation.Statuses.Contains(status), $"{status}: {asked}");
        if (status == 200) Assert.True(!IsOf(operation, answer.RequestMessage.RequestUri.AbsolutePath) || schema.Differences(operation.Success["schema"]!, JsonNode.Parse(body)).Count == 0, asked);
        else
        {
            Assert.Equal("application/problem+json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Problems.Check(body, status);
            Assert.Equal(status == 422, JsonNode.Parse(body)!["fejl"] is not null && status != 400);
        }
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    private static bool IsOf(DescribedOperation operation, string path) => operation.Path.Split('/').Length == path.Split('/').Length && path.StartsWith(operation.Path.Split('{')[0], StringComparison.Ordinal) && !path.EndsWith('/');

    private static JsonNode? Value(JsonNode parameter, Random random)
    {
        var example = parameter["example"];
        if (example is JsonObject fields)
            return new JsonObject(fields.Select(field => KeyValuePair.Create(random.Next(4) == 0 ? Pick(random, Odd) + random.Next(9) : field.Key, (JsonNode?)(random.Next(2) == 0 ? field.Value!.DeepClone() : Pick(random, Odd)))).DistinctBy(field => field.Key));
        return random.Next(2) == 0 && example is not null ? example : Pick(random, Odd);
    }

    private static StringContent Body(DescribedOperation operation, Random random)
    {
        var body = operation.Body!["examples"]!.AsObject().First().Value!["value"]!.DeepClone().AsObject();
        var known = operation.Body!["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1];
        for (var changes = random.Next(6); changes > 0; changes--)
        {
            var names = ((JsonObject)operation.Node.Root["components"]!["schemas"]![known]!["properties"]!).Select(field => field.Key).ToList();
            body[random.Next(6) == 0 ? Pick(random, Odd) : names[random.Next(names.Count)]] = OddJson[random.Next(OddJson.Length)]?.DeepClone();
        }
        var text = body.ToJsonString();
        if (random.Next(5) == 0) text = text[..random.Next(text.Length)];
        if (random.Next(8) == 0) text = text.Insert(random.Next(text.Length + 1), Pick(random, Odd));
        return new(text, Encoding.UTF8, random.Next(10) == 0 ? Pick(random, "text/plain", "application/xml", "application/x-www-form-urlencoded") : "application/json");
    }

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
