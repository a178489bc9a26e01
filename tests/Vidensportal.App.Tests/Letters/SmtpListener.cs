using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vidensportal.App.Tests.Letters;

/// <summary>A small mail server that keeps what it is given: SMTP as RFC 5321 has it, in the open.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;
    private readonly Func<string, bool> _takes;

    /// <param name="takes">Which receivers it knows.</param>
    public SmtpListener(Func<string, bool> takes)
    {
        _takes = takes;
        _listener.Start();
        _work = Listen();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Receivers with what they got, as it came over the line.</summary>
    public ConcurrentQueue<(string To, string Message)> Letters { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _work.ContinueWith(_ => { }, TaskScheduler.Default);
        _end.Dispose();
        _listener.Dispose();
    }

    private async Task Listen()
    {
        while (!_end.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_end.Token);
            await Talk(client.GetStream());
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var to = "";
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            var command = line.Split(' ')[0].ToUpperInvariant();
            if (command == "RCPT")
            {
                to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                await writer.WriteLineAsync(_takes(to) ? "250 ok" : "550 ukendt");
            }
            else if (command == "DATA")
            {
                await writer.WriteLineAsync("354 skriv");
                var message = new StringBuilder();
                while (await reader.ReadLineAsync(_end.Token) is { } part && part != ".") message.Append(part).Append('\n');
                Letters.Enqueue((to, message.ToString()));
                await writer.WriteLineAsync("250 modtaget");
            }
            else await writer.WriteLineAsync(command == "QUIT" ? "221 farvel" : "250 ok");
            if (command == "QUIT") return;
        }
    }
}
