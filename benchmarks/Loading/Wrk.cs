using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Vidensportal.Benchmarks.Loading;

/// <summary>What wrk measured.</summary>
/// <param name="PerSecond">Requests answered in a second.</param>
/// <param name="P99">Milliseconds that one of a hundred answers took or more.</param>
/// <param name="Failed">Answers that were no success, and requests that got none.</param>
internal sealed record WrkResult(double PerSecond, double P99, long Failed);

/// <summary>Debian's wrk: as many requests as a server can answer on connections that are kept.</summary>
internal static partial class Wrk
{
    private const int Threads = 2;
    private const int Connections = 64;

    /// <param name="atMost">Requests in a second to stay at; null for as many as possible.</param>
    public static WrkResult Run(int port, LoadRequest request, int seconds, double? atMost = null)
    {
        var script = Path.GetTempFileName();
        File.WriteAllText(script, request.Script + (atMost is { } rate ? string.Create(CultureInfo.InvariantCulture, $"\nfunction delay() return {Connections * 1000 / rate:0.###} end\n") : ""));
        using var wrk = Process.Start(new ProcessStartInfo("wrk", ["-t", $"{Threads}", "-c", $"{Connections}", "-d", $"{seconds}s", "--timeout", "10s", "--latency", "-s", script, $"http://127.0.0.1:{port}{request.Address}"]) { RedirectStandardOutput = true })!;
        var text = wrk.StandardOutput.ReadToEnd();
        wrk.WaitForExit();
        File.Delete(script);
        if (wrk.ExitCode != 0 || !PerSecond().IsMatch(text)) throw new InvalidOperationException($"wrk failed:\n{text}");
        var errors = SocketErrors().Match(text);
        return new(
            Number(PerSecond().Match(text).Groups[1].Value), Milliseconds(P99().Match(text)),
            long.Parse(NotSuccess().Match(text) is { Success: true } bad ? bad.Groups[1].Value : "0", CultureInfo.InvariantCulture)
                + (errors.Success ? errors.Groups[1].Value.Split(", ").Sum(error => long.Parse(error.Split(' ')[1], CultureInfo.InvariantCulture)) : 0));
    }

    private static double Milliseconds(Match match) => Number(match.Groups[1].Value) * match.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex P99();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex NotSuccess();

    [GeneratedRegex(@"Socket errors: (.+)")]
    private static partial Regex SocketErrors();
}

/// <summary>What is asked for, and how wrk is told so.</summary>
internal sealed record LoadRequest(string Name, string Address, string Script)
{
    public static LoadRequest Get(string name, string address, string encoding) => new(name, address, $"wrk.headers[\"Accept-Encoding\"] = \"{encoding}\"");

    /// <summary>Another three of the words each time.</summary>
    public static LoadRequest Different(string name, string address, string encoding, IReadOnlyList<string> words) => new(name, address + "x",
        $"local words = {{{string.Join(", ", words.Select(word => $"\"{Uri.EscapeDataString(word)}\""))}}}\nfunction init() math.randomseed(os.time()) end\nlocal function word() return words[math.random(#words)] end\n"
        + $"local headers = {{[\"Accept-Encoding\"] = \"{encoding}\"}}\nfunction request() return wrk.format(\"GET\", \"{address}\" .. word() .. \"%20\" .. word() .. \"%20\" .. word(), headers) end");

    public static LoadRequest Post(string name, string address, string body) =>
        new(name, address, $"wrk.method = \"POST\"\nwrk.body = '{body}'\nwrk.headers[\"Content-Type\"] = \"application/json\"");
}
