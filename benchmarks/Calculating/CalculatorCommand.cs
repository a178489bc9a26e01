using System.CommandLine;
using System.Globalization;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Benchmarks.Calculating;

/// <summary><c>calculator</c>: what a calculation takes, here and in a browser.</summary>
internal static class CalculatorCommand
{
    private const double MostMillisecondsHere = 5;
    private const double MostMillisecondsInBrowser = 16;
    private const string Model = "tests/contract/beregner/model.json";

    public static Command Create()
    {
        var (runs, work) = (SharedOptions.Runs(500), SharedOptions.Work());
        var command = new Command("calculator", "One calculation, and a full report with 10,000 draws and the tornado, in this process and in Chromium.") { runs, work };
        command.SetAction(parsed => Run(parsed.GetValue(runs), parsed.GetValue(work)!));
        return command;
    }

    private static int Run(int runs, DirectoryInfo work)
    {
        Machine.Print();
        var folder = PublishedPortal.RepositoryFolder();
        var json = File.ReadAllBytes(Path.Combine(folder, Model));
        var model = ModelJson.Read(json);
        var here = EngineTimes.Measure(TextInputReader.Read(model.Profiles[0], model).Inputs!, model, runs);
        var browser = BrowserTimes.Measure(Path.Combine(folder, "theme"), json, runs, work);

        TextTable.Print(["Herning's profile", "here", "Chromium", "goal"],
        [
            ["calculations a second", Whole(here.CalculationsPerSecond), Whole(browser?.CalculationsPerSecond), ""],
            ["full report, the first", Milliseconds(here.FirstReportMilliseconds), Milliseconds(browser?.FirstReportMilliseconds), ""],
            ["full report, median", Milliseconds(here.ReportMilliseconds), Milliseconds(browser?.ReportMilliseconds), $"≤ {MostMillisecondsHere:0} ms, ≤ {MostMillisecondsInBrowser:0} ms"],
            ["full report, p95", Milliseconds(here.SlowReportMilliseconds), Milliseconds(browser?.SlowReportMilliseconds), ""],
            ["of it the draws and their order", Milliseconds(here.DrawsMilliseconds), "", ""],
            ["allocated for each draw", string.Create(CultureInfo.InvariantCulture, $"{here.BytesPerDraw:0.###} B"), "", "0 B"],
            ["model's script, minified and brotli", "", browser is null ? "–" : Figures.Kilobytes(browser.ScriptBytes), ""],
        ]);
        if (browser is null) Console.WriteLine("Chromium or Node is not here: the browser was not measured.");
        Console.WriteLine($"Here: {Figures.Verdict(here.ReportMilliseconds <= MostMillisecondsHere)}. Browser: {(browser is null ? "not measured" : Figures.Verdict(browser.ReportMilliseconds <= MostMillisecondsInBrowser))}.");
        ResultLine.Print("calculator", new() { ["here"] = here, ["browser"] = browser, ["load"] = Machine.LoadAtStart });
        return 0;
    }

    private static string Whole(double? number) => number is { } value ? value.ToString("N0", CultureInfo.InvariantCulture) : "–";

    private static string Milliseconds(double? time) => time is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:0.00} ms") : "–";
}
