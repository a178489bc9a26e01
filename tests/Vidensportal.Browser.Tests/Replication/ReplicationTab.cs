using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Replication;

/// <summary>The tools under «Kom i gang» in a tab.</summary>
internal static class ReplicationTab
{
    public const string Fidelity = "/kom-i-gang/fidelitet/";
    public const string Readiness = "/kom-i-gang/er-i-klar/";
    public const string RoadMap = "/kom-i-gang/koereplan/";

    public static async Task GoToToolAsync(this Tab tab, string address)
    {
        await tab.GoToAsync(address);
        await tab.Page.Locator(".take-along:not([hidden])").WaitForAsync();
    }

    public static ILocator ToolStatus(this Tab tab) => tab.Page.Locator(".js-action-status");

    public static ILocator ToolButton(this Tab tab, string name) => tab.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task AnswerAsync(this Tab tab, string item, string reply) => tab.Page.Locator($"[name='svar-{item}'][value={reply}]").CheckAsync();

    /// <summary>What the visitor gets when they press the button.</summary>
    public static async Task<(string Name, byte[] Content)> FetchAsync(this Tab tab, string button)
    {
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.ToolButton(button).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    public static Task GiveFileAsync(this Tab tab, string field, string name, string content) => tab.GiveFileAsync(field, name, System.Text.Encoding.UTF8.GetBytes(content));

    public static Task GiveFileAsync(this Tab tab, string field, string name, byte[] content) =>
        tab.Page.Locator(field).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/json", Buffer = content });
}
