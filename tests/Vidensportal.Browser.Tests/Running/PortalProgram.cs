using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The real program on a free port, serving a content folder or what its editors have published, as it looked or will look on <see cref="Day"/>.</summary>
internal sealed partial class PortalProgram : IDisposable
{
    /// <summary>After everything that is published now; the tests see the same pages whenever they run.</summary>
    public static readonly DateOnly Day = new(2026, 12, 24);

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly TaskCompletionSource<Uri> _firstAccount = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PortalProgram(params string[] served)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "vidensportal.dll");
        _process = new()
        {
            StartInfo = new(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                [program, "serve", "--port", "0", .. served, "--as-of", Day.ToString("yyyy-MM-dd", null)])
            {
                WorkingDirectory = Repository.Root,
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

    public static Task<PortalProgram> StartAsync(string content) => StartAsync(new PortalProgram("--content", content));

    /// <summary>With a repository of its own for the editors, in an empty folder: the texts of the content lie in it, and nobody has an account yet.</summary>
    public static Task<PortalProgram> StartWithEditorsAsync(string data) => StartAsync(new PortalProgram("--data", data));

    /// <summary>The link that the program prints for whoever is to make the first account.</summary>
    public Task<Uri> FirstAccountAsync() => _firstAccount.Task.WaitAsync(LongestStart);

    /// <summary>Waits until it has said something: its words come later than what it does.</summary>
    public async Task HearAsync(string words)
    {
        for (var waited = Stopwatch.StartNew(); !Output.Contains(words, StringComparison.Ordinal); await Task.Delay(20))
            Assert.True(waited.Elapsed < LongestStart, $"The program has not said «{words}», but:\n{Output}");
    }

    private static async Task<PortalProgram> StartAsync(PortalProgram program)
    {
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        try
        {
            program.Address = await program._address.Task.WaitAsync(LongestStart);
            return program;
        }
        catch
        {
            program.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        // Its folder is deleted next, and a process that is dying can still write.
        _process.WaitForExit(LongestStart);
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null) return;
        lock (_output) _output.AppendLine(line);
        if (FirstAccount().Match(line) is { Success: true } link) _firstAccount.TrySetResult(new(link.Value));
        else if (ServedAddress().Match(line) is { Success: true } served) _address.TrySetResult(new(served.Value));
    }

    [GeneratedRegex(@"http://localhost:\d+/redaktion/opret/\S+")]
    private static partial Regex FirstAccount();

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex ServedAddress();
}
