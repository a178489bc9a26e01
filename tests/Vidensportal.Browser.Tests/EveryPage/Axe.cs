using System.Text.Json.Serialization;
using Deque.AxeCore.Commons;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>axe-core's rules: WCAG 2.2 A and AA, and best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] OnlyViolations = ["violations"];

    // No other rule sees whether a page is light or dark.
    private static readonly string[] ColorRules = ["color-contrast", "link-in-text-block"];

    /// <summary>Into the page as it is now; a new page needs it again.</summary>
    public static Task LoadAxeAsync(this IPage page) => page.EvaluateAsync(Script + ";undefined");

    /// <summary>Every rule but the excepted: each violation with its rule and its element, a line each.</summary>
    public static Task<IReadOnlyList<string>> RunAxeAsync(this IPage page, string when, params string[] exceptRules) =>
        RunAsync(page, when, new { runOnly = new { type = "tag", values = Tags }, rules = exceptRules.ToDictionary(rule => rule, _ => new { enabled = false }), resultTypes = OnlyViolations });

    /// <summary>Only the rules that look at colours.</summary>
    public static Task<IReadOnlyList<string>> RunAxeOnColorsAsync(this IPage page, string when) =>
        RunAsync(page, when, new { runOnly = new { type = "rule", values = ColorRules }, resultTypes = OnlyViolations });

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, string when, object options)
    {
        var violations = await page.EvaluateAsync<Violation[]>(
            """
            async options => {
              const { violations } = await axe.run(document, options)
              return violations.flatMap(({ id, nodes }) => nodes.map(node => ({ rule: id, element: node.target.join(' '), problem: node.failureSummary })))
            }
            """, options);
        return [.. violations.Select(violation => $"{when}: axe {violation.Rule}: {violation.Element}: {violation.Problem.ReplaceLineEndings(" ")}")];
    }

    private sealed record Violation
    {
        [JsonPropertyName("rule")] public required string Rule { get; init; }
        [JsonPropertyName("element")] public required string Element { get; init; }
        [JsonPropertyName("problem")] public required string Problem { get; init; }
    }
}
