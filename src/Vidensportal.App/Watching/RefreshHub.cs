using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;

namespace Vidensportal.App.Watching;

/// <summary>Tells every open page of an author's that the site has been built again.</summary>
internal sealed class RefreshHub
{
    public const string Address = "/_vidensportal/refresh";
    private readonly ConcurrentDictionary<Channel<string>, bool> _listeners = [];
    private long _newest;

    public void Announce()
    {
        Volatile.Write(ref _newest, Stopwatch.GetTimestamp());
        foreach (var listener in _listeners.Keys) listener.Writer.TryWrite("bygget");
    }

    /// <summary>A stream of server-sent events, one for each build, until the page is left or the program stops.</summary>
    /// <param name="age">How long ago the browser asked for the page: a build since then is told at once.</param>
    public async Task Listen(HttpContext http, TimeSpan age, CancellationToken stopping)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(4) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[channel] = true;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        try
        {
            http.Response.ContentType = "text/event-stream";
            http.Response.Headers.CacheControl = "no-store";
            await http.Response.WriteAsync(": klar\n\n", ended.Token);
            if (Volatile.Read(ref _newest) is var newest and not 0 && Stopwatch.GetElapsedTime(newest) < age) channel.Writer.TryWrite("bygget");
            await http.Response.Body.FlushAsync(ended.Token);
            await foreach (var message in channel.Reader.ReadAllAsync(ended.Token))
            {
                await http.Response.WriteAsync($"data: {message}\n\n", ended.Token);
                await http.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the program stops.
        }
        finally
        {
            _listeners.TryRemove(channel, out _);
        }
    }
}
