using System.Text.Json;
using Vidensportal.Calculator.Links;

namespace Vidensportal.Calculator.Tests.Links;

/// <summary>tests/contract/beregner/links.json, which the browser's model runs too.</summary>
public sealed class ShareLinkTests
{
    private static readonly JsonElement Vectors = JsonElement.Parse(File.ReadAllBytes(Path.Combine(Models.ContractFolder, "links.json")));

    [Fact]
    public void A_link_holds_what_differs_from_the_standards() => Assert.All(Vectors.GetProperty("tilfaelde").EnumerateArray(), vector =>
    {
        var inputs = Models.Inputs(vector.GetProperty("felter").EnumerateObject().Select(field => (field.Name, field.Value.GetString()!)));

        Assert.Equal(vector.GetProperty("link").GetString(), ShareLink.QueryOf(inputs, Models.Contract));
    });
}
