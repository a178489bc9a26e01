using System.Diagnostics;
using System.Text.Json;
using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>The HTML as it is sent, by html-validate's recommended rules. Why a rule is off stands in <c>html-validate.mjs</c>.</summary>
public sealed class HtmlTests(Portal portal)
{
    private static readonly string Project = Path.Combine(Repository.Root, "tests", "Vidensportal.Browser.Tests");

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        using var folder = new TemporaryFolder();
        await FetchAsync(folder);

        var problems = await ValidateAsync(folder.FullPath);

        Problems.AssertNone(problems);
    }

    private async Task FetchAsync(TemporaryFolder folder)
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        foreach (var address in SitePages.Addresses)
        {
            var file = folder[$".{address}index.html"];
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var response = await http.GetAsync(address);
            await File.WriteAllTextAsync(file, await response.Content.ReadAsStringAsync());
        }
    }

    private static async Task<IReadOnlyList<string>> ValidateAsync(string folder)
    {
        // To a file: a long answer is cut off in a pipe, which html-validate leaves before it is empty.
        const string answer = "answer.json";
        using var node = Process.Start(new ProcessStartInfo("node",
            [Path.Combine(Project, "node_modules/html-validate/bin/html-validate.mjs"), "--config", Path.Combine(Project, "EveryPage/html-validate.mjs"), "--formatter", $"json={answer}", "**/*.html"])
        {
            WorkingDirectory = folder, RedirectStandardError = true,
        })!;
        var errors = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(File.Exists(Path.Combine(folder, answer)), $"html-validate gave no answer: {errors}");
        using var files = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, answer)));
        return [.. files.RootElement.EnumerateArray().SelectMany(file => file.GetProperty("messages").EnumerateArray().Select(message => Describe(folder, file, message)))];
    }

    private static string Describe(string folder, JsonElement file, JsonElement message) =>
        $"{Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!)}:{message.GetProperty("line")}:{message.GetProperty("column")} {message.GetProperty("ruleId")}: {message.GetProperty("message")}";
}
