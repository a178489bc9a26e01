using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Loading;

/// <summary>A server of another process, ours or one to measure it beside, until disposed.</summary>
internal sealed class LoadServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process _process;

    private LoadServer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Bytes that it holds in memory now.</summary>
    public long ResidentBytes => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024;

    public static LoadServer Start(string program, Func<int, IReadOnlyList<string>> arguments, string readyAddress)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var process = MeasuredProcess.Start(program, arguments(port));
        var said = new System.Collections.Concurrent.ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var http = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience && !process.HasExited; Thread.Sleep(50))
        {
            try
            {
                using var answer = http.GetAsync(new Uri($"http://127.0.0.1:{port}{readyAddress}")).Result;
                if (answer.IsSuccessStatusCode) return new(process, port);
            }
            catch (AggregateException refused) when (refused.InnerException is HttpRequestException)
            {
                // Nobody listens yet.
            }
        }
        throw new InvalidOperationException($"{program} does not answer.\n{string.Join('\n', said)}");
    }

    public void Dispose()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)])) kill.WaitForExit();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10))) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
