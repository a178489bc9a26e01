using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>The calculator's page in a tab: what stands in it, by the names that a visitor knows.</summary>
internal static class CalculatorTab
{
    public const string Page = "/beregner/";
    public const string Comparison = "/beregner/sammenlign/";

    /// <summary>Eight children from institution to foster care.</summary>
    public const string EightMoved = "m=1.0&besparelse_kendt_kr=&sager_foer=31&flyt_1_fra=6&flyt_1_til=5&flyt_1_antal=8&flyt_1_stoette_kr=50000";

    /// <summary>The same numbers with the newest version, which is the only one that a page has without its server.</summary>
    public static string WithNewestModel(string query) => query.Replace("m=1.0", $"m={NewestModel.Version}", StringComparison.Ordinal);

    /// <summary>Goes to the page and waits until its script, when there is one, has taken over.</summary>
    public static async Task GoToCalculatorAsync(this Tab tab, string query = "", bool hasScript = true)
    {
        await tab.GoToAsync(query.Length == 0 ? Page : $"{Page}?{query}");
        if (hasScript) await tab.WaitForScriptAsync();
    }

    /// <summary>The formulas come when somebody touches the form; the result may be hidden still.</summary>
    public static async Task WaitForScriptAsync(this Tab tab)
    {
        await tab.Page.Locator(".js-actions:not([hidden])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await tab.Page.Locator("[data-module=calculator]").DispatchEventAsync("pointerover");
        await tab.Page.Locator("[data-module=calculator][data-live]").WaitForAsync();
    }

    public static ILocator Field(this Tab tab, string name) => tab.Page.Locator($".js-form [name='{name}']");

    public static ILocator Shown(this Tab tab, string name) => tab.Page.Locator($".js-result [data-text='{name}']");

    public static ILocator Announcement(this Tab tab) => tab.Page.Locator("output.js-announcement");

    public static ILocator Status(this Tab tab) => tab.Page.Locator(".js-action-status");

    public static ILocator Summary(this Tab tab) => tab.Page.Locator(".js-faults");

    public static ILocator Button(this Tab tab, string name) => tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task CalculateAsync(this Tab tab) => tab.Button("Beregn").ClickAsync();

    /// <summary>Everything, so all of the page must be here.</summary>
    public static async Task UnfoldAsync(this Tab tab)
    {
        await tab.Page.WaitForLoadStateAsync();
        await tab.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => (details.open = true))");
    }

    /// <summary>Every text, table and shape of the result, a line each.</summary>
    public static async Task<IReadOnlyList<string>> ReadResultAsync(this Tab tab) => await tab.Page.EvaluateAsync<string[]>(PageScript.Read("Calculator/result.js"));
}
