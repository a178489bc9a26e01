using System.CommandLine;
using System.Diagnostics;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Loading;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Publishing;

/// <summary><c>editing</c>: what an editor waits for in the running program, from the list of texts to the page that readers have.</summary>
internal static class EditingCommand
{
    // A person may write 60 times a minute, and each round writes twice.
    private const int MostRounds = 25;
    private const double MostForPage = 300;
    private const double MostForReaders = 2_000;

    public static Command Create()
    {
        var (pages, work, app) = (SharedOptions.Pages(), SharedOptions.Work(), SharedOptions.App());
        var rounds = new Option<int>("--rounds") { Description = $"Texts that are changed and published, at most {MostRounds}.", DefaultValueFactory = _ => 15, HelpName = "N" };
        var command = new Command("editing", "The list, the edit page, a save and a publication over HTTP, until readers have the page.") { pages, rounds, work, app };
        command.SetAction((parsed, _) => Run(parsed.GetValue(pages), Math.Min(parsed.GetValue(rounds), MostRounds), parsed.GetValue(work)!, parsed.GetValue(app)));
        return command;
    }

    private static async Task<int> Run(int pages, int rounds, DirectoryInfo work, FileInfo? app)
    {
        Machine.Print();
        var program = PublishedPortal.Find(app);
        var folders = CorpusFolders.Write(pages, work);
        var data = Directory.CreateTempSubdirectory("vidensportal-editing-");
        try
        {
            using var server = LoadServer.Start(program, port => ["serve", "--content", folders.Portal, "--data", data.FullName, "--port", $"{port}", "--set", "editors=true", "--set", "linkCheck=false"], "/healthz/ready");
            using var browser = await EditorBrowser.SignIn(program, data.FullName, server.Port);
            await Measure(browser, folders, pages, rounds);
            return 0;
        }
        finally
        {
            data.Delete(recursive: true);
            folders.Delete();
        }
    }

    private static async Task Measure(EditorBrowser browser, CorpusFolders folders, int pages, int rounds)
    {
        var articles = folders.Corpus.Articles.ToList();
        var (list, edit, save, publish) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        // The first two rounds compile the program's code and are not counted.
        for (var round = -2; round < rounds; round++)
        {
            var article = articles[(round + 2) * 41 % articles.Count];
            var file = article.File("index.md");
            var (address, word) = ($"/redaktion/indhold/{file}", Word(round + 2));
            var text = await File.ReadAllTextAsync(Path.Combine(folders.Portal, file)) + $"\nDet er {word} nu.\n";
            list.Add(await Time(() => browser.Get("/redaktion/indhold/")));
            var page = "";
            edit.Add(await Time(async () => page = await browser.Get(address)));
            save.Add(await Time(() => browser.Post(address, page, [new("token", EditorBrowser.Hidden(page, "token")), new("udgave", EditorBrowser.Hidden(page, "udgave")), new("hele-filen", text), new("handling", "gem")])));
            var ready = await browser.Get(address + "/udgiv");
            publish.Add(await Time(async () =>
            {
                await browser.Post(address + "/udgiv", ready, [new("kladde", EditorBrowser.Hidden(ready, "kladde")), new("handling", "uden-godkendelse"), new("begrundelse", "Det er en måling af tiden."), new("forstaaet", "ja")]);
                if (!(await browser.Get(article.Address)).Contains(word, StringComparison.Ordinal)) throw new InvalidOperationException($"{article.Address} was published, and readers do not have it.");
            }));
        }
        Report(pages, rounds, [("list of texts", list, MostForPage), ("edit page, from the server", edit, MostForPage), ("save", save, MostForPage), ("publish, until readers have the page", publish, MostForReaders)]);
    }

    private static void Report(int pages, int rounds, IReadOnlyList<(string What, List<double> Milliseconds, double Goal)> times)
    {
        foreach (var time in times) time.Milliseconds.RemoveRange(0, time.Milliseconds.Count - rounds);
        TextTable.Print([$"{pages} pages, {rounds} rounds", "p50", "p95", "goal (p95)"], times.Select(time => (IReadOnlyList<string>)
        [
            time.What, Figures.Milliseconds(Statistics.Median(time.Milliseconds)), Figures.Milliseconds(P95(time.Milliseconds)), $"≤ {Figures.Milliseconds(time.Goal)} {Figures.Verdict(P95(time.Milliseconds) <= time.Goal)}",
        ]));
        ResultLine.Print("editing", new() { ["pages"] = pages, ["rounds"] = rounds, ["p95"] = times.ToDictionary(time => time.What, time => Math.Round(P95(time.Milliseconds), 1)), ["load"] = Machine.LoadAtStart });
    }

    /// <summary>A word of its own without a digit: a number in a text must come from a fact.</summary>
    private static string Word(int round) => "måling" + new string((char)('a' + round % 26), 1 + round / 26) + "ord";

    private static double P95(List<double> milliseconds) => Statistics.Percentile(milliseconds, 0.95);

    private static async Task<double> Time(Func<Task> act)
    {
        var clock = Stopwatch.StartNew();
        await act();
        return clock.Elapsed.TotalMilliseconds;
    }
}
