using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Vidensportal.App.Tests.Api;

/// <summary>A client that keeps no rules: bytes over a socket.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <param name="from">The address it comes from, on this machine.</param>
    public static async Task<RawClient> Connect(int port, string from = "127.0.0.1")
    {
        var client = new RawClient();
        client._socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
        await client._socket.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>The status and the body of what is answered.</summary>
    public static async Task<RawAnswer> Ask(int port, byte[] request, string from = "127.0.0.1")
    {
        using var client = await Connect(port, from);
        await client.Send(request);
        return await client.Answer();
    }

    public static Task<RawAnswer> Ask(int port, string request, string from = "127.0.0.1") => Ask(port, Encoding.Latin1.GetBytes(request), from);

    public async Task Send(byte[] bytes)
    {
        try
        {
            await _socket.SendAsync(bytes, TestContext.Current.CancellationToken);
        }
        catch (SocketException)
        {
            // It has been answered and closed before all was sent.
        }
    }

    public async Task<RawAnswer> Answer()
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Longest);
        using var answer = new MemoryStream();
        var buffer = new byte[16 * 1024];
        try
        {
            while (await _socket.ReceiveAsync(buffer, deadline.Token) is > 0 and var read) answer.Write(buffer, 0, read);
        }
        catch (SocketException)
        {
            // Closed without a word.
        }
        return RawAnswer.Of(Encoding.UTF8.GetString(answer.ToArray()));
    }

    /// <summary>Says that no more will come, and still listens.</summary>
    public void SendNoMore() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Leaves without a word.</summary>
    public void Vanish()
    {
        _socket.LingerState = new(true, 0);
        _socket.Close();
    }

    public void Dispose() => _socket.Dispose();
}

/// <param name="Status">0 when nothing was answered.</param>
internal sealed record RawAnswer(int Status, string Head, string Body)
{
    public static RawAnswer Of(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0) return new(0, text, "");
        var (head, body) = (text[..end], text[(end + 4)..]);
        // One chunk is enough for any problem.
        if (head.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase) && body.IndexOf("\r\n", StringComparison.Ordinal) is > 0 and var line) body = body[(line + 2)..body.LastIndexOf("\r\n0\r\n", StringComparison.Ordinal)];
        return new(int.Parse(head.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), head, body);
    }

    public bool IsProblem => Head.Contains("Content-Type: application/problem+json", StringComparison.Ordinal);
}
