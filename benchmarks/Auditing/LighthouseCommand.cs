using System.CommandLine;
using Vidensportal.Benchmarks.Loading;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Auditing;

/// <summary><c>lighthouse</c>: each type of page as our own host serves it, on a telephone and on a desk, with the weight of a first visit.</summary>
internal static class LighthouseCommand
{
    private const long MostBytes = 60_000;

    public static Command Create()
    {
        var app = SharedOptions.App();
        var content = new Option<DirectoryInfo>("--content") { Description = "The content to build and serve.", DefaultValueFactory = _ => new("content"), HelpName = "FOLDER" };
        var only = new Option<string[]>("--only") { Description = "Only pages whose type or address has this in it, more than once if you like.", HelpName = "WORD" };
        var screens = new Option<string[]>("--screens") { Description = "mobile, desktop or both.", DefaultValueFactory = _ => ["mobile", "desktop"], AllowMultipleArgumentsPerToken = true };
        screens.AcceptOnlyFromAmong("mobile", "desktop");
        var tries = new Option<int>("--tries") { Description = "How often a page under 100 in speed is audited; the fastest counts.", DefaultValueFactory = _ => 3, HelpName = "N" };
        var command = new Command("lighthouse", "Lighthouse's four categories and the weight of a first visit for each type of page. Needs npm and Chromium.") { app, content, only, screens, tries };
        command.SetAction(parsed => Run(parsed.GetValue(app), parsed.GetValue(content)!, parsed.GetValue(only) ?? [], parsed.GetValue(screens)!, parsed.GetValue(tries)));
        return command;
    }

    private static int Run(FileInfo? app, DirectoryInfo content, string[] only, string[] screens, int tries)
    {
        Machine.Print();
        AuditedPage[] pages = [.. AuditedPage.All.Where(page => only.Length == 0 || only.Any(word => page.Address.Contains(word, StringComparison.Ordinal) || page.Kind.Contains(word, StringComparison.Ordinal)))];
        if (pages.Length == 0) throw new InvalidOperationException("No page has any of the words of --only.");
        var program = PublishedPortal.Find(app);
        var work = Directory.CreateTempSubdirectory("vidensportal-lighthouse-");
        try
        {
            MeasuredProcess.Run(program, ["build", "--content", content.FullName, "--output", Path.Combine(work.FullName, "public")]);
            using var ours = LoadServer.Start(program, port => ["serve", "--site", Path.Combine(work.FullName, "public"), "--data", Path.Combine(work.FullName, "data"), "--port", $"{port}"], "/healthz/ready");
            return Print(pages, Audit(pages, ours.Port, screens, tries), tries);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static List<PageAudit> Audit(AuditedPage[] pages, int port, string[] screens, int tries)
    {
        var audits = new List<PageAudit>();
        foreach (var audit in Lighthouse.Run(PublishedPortal.RepositoryFolder(), new($"http://localhost:{port}"), pages, screens, tries))
        {
            audits.Add(audit);
            Console.Error.WriteLine($"{audits.Count} of {pages.Length * screens.Length}: {audit.Address} {audit.Screen} {audit.Performance} {audit.Accessibility} {audit.BestPractices} {audit.Seo}");
        }
        return audits;
    }

    private static int Print(AuditedPage[] pages, List<PageAudit> audits, int tries)
    {
        TextTable.Print(["page", "address", "screen", "speed", "accessibility", "best practices", "SEO", "first visit", "tries"], audits.Select(audit => (IReadOnlyList<string>)
        [
            pages.First(page => page.Address == audit.Address).Kind, audit.Address, audit.Screen, $"{audit.Performance}", $"{audit.Accessibility}", $"{audit.BestPractices}",
            pages.First(page => page.Address == audit.Address).Except.Count > 0 ? $"{audit.Seo}*" : $"{audit.Seo}", Figures.Kilobytes(audit.Bytes), $"{audit.Attempts}",
        ]));
        Console.WriteLine($"* without the audits that the page is right to fail: {string.Join("; ", pages.Where(page => page.Except.Count > 0).Select(page => $"{page.Address} {string.Join(", ", page.Except)}"))}");
        Console.WriteLine($"Speed is simulated (slow 4G and a slow telephone; a good line on a desk). A page under 100 was audited up to {tries} times, and the fastest counts.");
        foreach (var audit in audits.Where(audit => audit.Problems.Count > 0)) Console.WriteLine($"{audit.Address} {audit.Screen}\n  {string.Join("\n  ", audit.Problems)}");
        var heavy = audits.Where(audit => audit.Bytes > MostBytes).Select(audit => audit.Address).Distinct().ToList();
        Console.WriteLine($"100 in all four: {audits.Count(audit => audit.IsPerfect)} of {audits.Count} {Figures.Verdict(audits.TrueForAll(audit => audit.IsPerfect))}; "
            + $"first visit at most {Figures.Kilobytes(MostBytes)} {Figures.Verdict(heavy.Count == 0)}{(heavy.Count == 0 ? "" : $": {string.Join(", ", heavy)}")}");
        ResultLine.Print("lighthouse", new() { ["audits"] = audits, ["load"] = Machine.LoadAtStart });
        return audits.TrueForAll(audit => audit.IsPerfect) && heavy.Count == 0 ? 0 : 1;
    }
}
