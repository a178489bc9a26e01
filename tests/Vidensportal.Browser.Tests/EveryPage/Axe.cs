using System.Text.Json.Serialization;
using Deque.AxeCore.Commons;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>axe-core's rules: WCAG 2.2 A and AA, and best practices.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Into the page as it is now; a new page needs it again.</summary>
    public static Task LoadAxeAsync(this IPage page) => page.EvaluateAsync(Script + ";undefined");

    /// <summary>Each violation with its rule and its element, a line each.</summary>
    public static async Task<IReadOnlyList<string>> RunAxeAsync(this IPage page, string when, params string[] exceptRules)
    {
        var violations = await page.EvaluateAsync<Violation[]>(
            """
            async exceptRules => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
              const rules = Object.fromEntries(exceptRules.map(rule => [rule, { enabled: false }]))
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, rules, resultTypes: ['violations'] })
              return violations.flatMap(({ id, nodes }) => nodes.map(node => ({ rule: id, element: node.target.join(' '), problem: node.failureSummary })))
            }
            """, exceptRules);
        return [.. violations.Select(violation => $"{when}: axe {violation.Rule}: {violation.Element}: {violation.Problem.ReplaceLineEndings(" ")}")];
    }

    private sealed record Violation
    {
        [JsonPropertyName("rule")] public required string Rule { get; init; }
        [JsonPropertyName("element")] public required string Element { get; init; }
        [JsonPropertyName("problem")] public required string Problem { get; init; }
    }
}
