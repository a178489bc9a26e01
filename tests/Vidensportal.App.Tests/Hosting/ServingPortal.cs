using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>The real program serving a content folder on a free port, until disposed.</summary>
internal sealed class ServingPortal : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ServingPortal(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _lines.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _lines.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    public int Port => Client.BaseAddress!.Port;

    /// <summary>What the program holds of the machine's memory now.</summary>
    public long MemoryBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Lets no file of the program grow any more, as on a full disk, or lets them grow again.</summary>
    public async Task LimitFiles(bool isFull)
    {
        using var limit = Process.Start(new ProcessStartInfo("prlimit", ["--pid", $"{_process.Id}", isFull ? "--fsize=0:" : "--fsize=unlimited:"]))!;
        await limit.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, limit.ExitCode);
    }

    /// <summary>What the program has written so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    public static Task<ServingPortal> Start(TemporaryFolder content, params string[] options) => Start(content, () => Task.CompletedTask, options);

    /// <param name="whenBuilt">What happens between the first build and the first answer.</param>
    public static async Task<ServingPortal> Start(TemporaryFolder content, Func<Task> whenBuilt, params string[] options)
    {
        var portal = new ServingPortal(Portal.Start(content.FullPath, [], ["serve", "--content", ".", "--port", "0", .. options]));
        await portal.Line("^(Bygget: |[0-9]+ fejl)");
        await whenBuilt();
        return await portal.Listening();
    }

    /// <summary>Serves a site that was built into a folder.</summary>
    public static Task<ServingPortal> StartBuilt(TemporaryFolder folder, string site, params string[] options) =>
        new ServingPortal(Portal.Start(folder.FullPath, [], ["serve", "--site", site, "--port", "0", .. options])).Listening();

    /// <summary>The portal's own content, served from where it lies.</summary>
    /// <param name="work">Where the program is run, and keeps what it writes.</param>
    public static Task<ServingPortal> OfRealContent(TemporaryFolder work, params string[] options) =>
        new ServingPortal(Portal.Start(work.FullPath, [], ["serve", "--content", Repository.Content, "--port", "0", .. options])).Listening();

    private async Task<ServingPortal> Listening()
    {
        var line = await Line("^Portalen vises på (http://localhost:[0-9]+) ");
        Client.BaseAddress = new(Regex.Match(line, "http://localhost:[0-9]+").Value);
        return this;
    }

    /// <summary>Waits until the program has written a line like this.</summary>
    public async Task<string> Line(string pattern) => await Until(() => Task.FromResult(_lines.FirstOrDefault(line => Regex.IsMatch(line, pattern))), pattern);

    /// <summary>Asks until a page has a text; answers with the page.</summary>
    public async Task<string> PageWith(string address, string text) => await Until(async () => await (await Client.GetAsync(address)).Content.ReadAsStringAsync() is var page && page.Contains(text, StringComparison.Ordinal) ? page : null, text);

    /// <summary>Asks until an address answers so.</summary>
    public async Task<HttpStatusCode> Status(string address, HttpStatusCode expected) =>
        Enum.Parse<HttpStatusCode>(await Until(async () => (await Client.GetAsync(address)) is var answer && answer.StatusCode == expected ? answer.StatusCode.ToString() : null, $"{address} {expected}"));

    private async Task<string> Until(Func<Task<string?>> ask, string what)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Longest && !_process.HasExited)
        {
            if (await ask() is { } answer) return answer;
            await Task.Delay(2);
        }
        throw new TimeoutException($"Waited for {what}. The program wrote:\n{string.Join('\n', _lines)}");
    }

    /// <summary>Asks the program to end, as an operations team does.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
    }

    /// <summary>Asks it to end, and waits until it has; answers with what it told the shell.</summary>
    public Task<int> StopAsync()
    {
        AskToStop();
        return Ended();
    }

    /// <summary>Waits until it has ended. It must not be asked again: a signal that meets a program on its way out ends it as if it had not been heard.</summary>
    public async Task<int> Ended()
    {
        using var deadline = new CancellationTokenSource(Longest);
        await _process.WaitForExitAsync(deadline.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Client.Dispose();
    }
}
