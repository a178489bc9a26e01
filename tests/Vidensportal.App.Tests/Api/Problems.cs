using System.Net;
using System.Text.Json.Nodes;

namespace Vidensportal.App.Tests.Api;

/// <summary>What every problem of the API is like.</summary>
internal static class Problems
{
    public static async Task<JsonNode> Check(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(["da"], answer.Content.Headers.ContentLanguage);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        return Check(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), (int)status);
    }

    public static JsonNode Check(string body, int status)
    {
        var problem = JsonNode.Parse(body)!;
        Assert.Equal(("about:blank", status), (problem["type"]!.GetValue<string>(), problem["status"]!.GetValue<int>()));
        Assert.All((string[])["title", "detail", "sporingsId"], key => Assert.NotEmpty(problem[key]!.GetValue<string>()));
        Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
        return problem;
    }
}
