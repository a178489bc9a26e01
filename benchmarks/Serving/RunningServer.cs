using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Serving;

/// <summary>A tool's own server while an author works.</summary>
internal sealed class RunningServer : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly HttpClient _http;

    private RunningServer(Process process, HttpClient http) => (_process, _http) = (process, http);

    /// <summary>From before the process was started until it had sent its first page.</summary>
    public TimeSpan StartUp { get; private set; }

    public long PeakBytes => PeakMemory.Of(_process.Id) ?? throw new InvalidOperationException("The server has ended.");

    public static async Task<RunningServer> Start(SiteGenerator tool, string firstAddress)
    {
        var port = FreePort();
        var clock = Stopwatch.StartNew();
        var process = MeasuredProcess.Start(tool.Program, tool.ServeArguments(port));
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new RunningServer(process, new() { BaseAddress = new($"http://127.0.0.1:{port}") });
        await server.WaitUntil(firstAddress, html => html.Length > 0, clock);
        server.StartUp = clock.Elapsed;
        return server;
    }

    public Task Visit(string address) => WaitUntil(address, html => html.Length > 0, Stopwatch.StartNew());

    /// <summary>Asks for a page until it has a word.</summary>
    public Task WaitFor(string address, string word, Stopwatch clock) => WaitUntil(address, html => html.Contains(word, StringComparison.Ordinal), clock);

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _http.Dispose();
    }

    private async Task WaitUntil(string address, Func<string, bool> isThere, Stopwatch clock)
    {
        while (clock.Elapsed < Patience)
        {
            if (await Get(address) is { } html && isThere(html)) return;
            await Task.Delay(BetweenLooks);
        }
        throw new TimeoutException($"{address} did not show the change within {Patience.TotalSeconds} s.");
    }

    /// <summary>The page, or null while there is none.</summary>
    private async Task<string?> Get(string address)
    {
        if (_process.HasExited) throw new InvalidOperationException("The server has ended.");
        try
        {
            using var answer = await _http.GetAsync(new Uri(address, UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : null;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
