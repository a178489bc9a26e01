using System.Text.Json.Nodes;

namespace Vidensportal.Site.Api;

/// <summary>One thing that a program can ask for: the one description that the document, the page and the tests are made from.</summary>
internal sealed record ApiOperation
{
    /// <summary><c>GET</c> or <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary><c>/api/v1/fakta/{id}</c></summary>
    public required string Path { get; init; }

    /// <summary>Its name for a program, unique: <c>hentFaktum</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is gathered under.</summary>
    public required string Tag { get; init; }
    public required string Summary { get; init; }
    public required string Description { get; init; }
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Null where nothing is sent.</summary>
    public ApiBody? Body { get; init; }

    /// <summary>The schema of what is answered.</summary>
    public required JsonObject Answer { get; init; }

    /// <summary>The answer to the parameters' examples, or to the body's; null where the site has nothing to show.</summary>
    public Func<JsonNode>? Example { get; init; }

    /// <summary>Statuses of its own that are no success. Every operation also has <see cref="ApiDescription.ProblemsOfAll"/>.</summary>
    public IReadOnlyList<int> Problems { get; init; } = [];

    /// <summary>Has a tag, and answers 304 to whoever has the same.</summary>
    public bool IsKept { get; init; }
}

/// <param name="IsInPath">In the path, or in the query.</param>
/// <param name="Example">Null where an example would say no more than the schema.</param>
/// <param name="IsManyFields">The object's keys are fields of the query.</param>
internal sealed record ApiParameter(string Name, bool IsInPath, string Description, JsonObject Schema, JsonNode? Example, bool IsManyFields = false);

/// <param name="Example">Is answered with the operation's example.</param>
/// <param name="Faulty">Is answered with 422.</param>
internal sealed record ApiBody(JsonObject Schema, JsonObject Example, JsonObject Faulty);
