using System.Diagnostics;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Editing;

/// <summary>An empty page in a real browser with the rich text editor's own code, and nothing around it.</summary>
internal static class RichTextPage
{
    private static readonly Lazy<Task<string>> Script = new(BundleAsync);

    public static async Task<Tab> OpenRichTextAsync(this Portal portal)
    {
        var tab = await portal.OpenAsync();
        await tab.Page.SetContentAsync("<!DOCTYPE html><html lang=da><title>Tekst</title><body></body></html>");
        await tab.Page.EvaluateAsync(await Script.Value + ";undefined");
        return tab;
    }

    private static async Task<string> BundleAsync()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e",
            "import { bundle } from './testing.mjs'; process.stdout.write(await bundle('Editor/Editing/body/testing.ts', { format: 'iife' }))"])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "theme"), RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var script = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return script;
    }
}
