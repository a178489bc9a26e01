using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vidensportal.Benchmarks.Calculating;

/// <summary>What the browser's model takes in a headless Chromium, on a page with nothing else on it. Its clock has steps of 0.1 ms.</summary>
internal sealed partial record BrowserTimes(double CalculationsPerSecond, double FirstReportMilliseconds, double ReportMilliseconds, double SlowReportMilliseconds, int ScriptBytes)
{
    private const string Bundle =
        "import { bundle } from './testing.mjs'; process.stdout.write(await bundle('Calculator/model/index.ts', { minify: true, format: 'iife', globalName: 'calculator' }))";

    /// <summary>Null when there is no Chromium or no Node.</summary>
    public static BrowserTimes? Measure(string theme, byte[] model, int runs, DirectoryInfo work)
    {
        if (Output("node", ["--input-type=module", "--eval", Bundle], theme) is not { } script) return null;
        work.Create();
        var page = Path.Combine(work.FullName, "calculator.html");
        File.WriteAllText(page, Page(script, Encoding.UTF8.GetString(model), runs));
        var document = Output("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", new Uri(page).AbsoluteUri], work.FullName);
        File.Delete(page);
        if (document is null || !Result().IsMatch(document)) return null;
        var times = JsonSerializer.Deserialize<double[]>(Result().Match(document).Groups[1].Value)!;
        return new(times[0], times[1], times[2], times[3], Compressed(script));
    }

    private static string Page(string script, string model, int runs) => $$"""
        <!DOCTYPE html><meta charset="utf-8"><title>Calculator</title><pre></pre><script>{{script}}</script><script>
        const model = {{model}}
        const { inputs } = calculator.readProfile(model.profiler[0], model)
        const time = () => {
          const start = performance.now()
          calculator.reportOf(inputs, model)
          return performance.now() - start
        }
        const times = () => Array.from({ length: {{runs.ToString(CultureInfo.InvariantCulture)}} }, time).sort((a, b) => a - b)
        const first = time()
        times()
        const reports = times()
        const calculations = 20000
        for (let number = 0; number < calculations; number++) calculator.outcomeOf(inputs)
        const start = performance.now()
        for (let number = 0; number < calculations; number++) calculator.outcomeOf(inputs)
        const perSecond = calculations / (performance.now() - start) * 1000
        document.querySelector('pre').textContent = JSON.stringify([perSecond, first, reports[Math.floor(reports.length / 2)], reports[Math.floor(reports.length * 0.95)]])
        </script>
        """;

    private static string? Output(string program, string[] arguments, string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) Console.WriteLine(errors.Result);
            return process.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static int Compressed(string script)
    {
        var text = Encoding.UTF8.GetBytes(script);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, compressed, out var length, quality: 11, window: 22) ? length : text.Length;
    }

    [GeneratedRegex("<pre>(.+?)</pre>")]
    private static partial Regex Result();
}
