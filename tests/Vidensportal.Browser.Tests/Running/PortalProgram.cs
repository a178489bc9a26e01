using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The real program, serving a content folder on a free port as it looked or will look on <see cref="Day"/>.</summary>
internal sealed partial class PortalProgram : IDisposable
{
    /// <summary>After everything that is published now; the tests see the same pages whenever they run.</summary>
    public static readonly DateOnly Day = new(2026, 12, 24);

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProgram(string content)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "vidensportal.dll");
        _process = new()
        {
            StartInfo = new(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                [program, "serve", "--port", "0", "--content", content, "--as-of", Day.ToString("yyyy-MM-dd", null)])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
            },
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The program stopped before it served anything:\n{Output}"));
    }

    /// <summary>All that it has said.</summary>
    public string Output
    {
        get { lock (_output) return _output.ToString(); }
    }

    public Uri Address { get; private set; } = null!;

    public static async Task<PortalProgram> StartAsync(string content)
    {
        var program = new PortalProgram(content);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        program.Address = await program._address.Task.WaitAsync(LongestStart);
        return program;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
        if (ServedAddress().Match(line) is { Success: true } served) _address.TrySetResult(new(served.Value));
    }

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex ServedAddress();
}
