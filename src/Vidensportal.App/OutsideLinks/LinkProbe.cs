using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace Vidensportal.App.OutsideLinks;

/// <summary>Asks after one link as politely as can be: its head, and only if that is not answered, the beginning of the page.</summary>
/// <param name="mayAsk">Which addresses a request may be sent to: <see cref="OpenNet.Has"/>, and in tests a server of their own.</param>
/// <param name="portal">Named in the request, so that who is asked can see who asks.</param>
internal sealed class LinkProbe(Func<IPAddress, bool> mayAsk, string portal, TimeSpan patience) : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int MostRedirects = 5;
    private readonly HttpClient _client = Client(mayAsk, portal);

    public async Task<LinkAnswer> Ask(string address, CancellationToken stopping)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https") || target.UserInfo.Length > 0) return LinkAnswer.Gone("er ikke en adresse, der kan åbnes");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        try
        {
            limit.CancelAfter(patience);
            var status = await Status(HttpMethod.Head, target, limit.Token);
            if (IsAlive(status)) return LinkAnswer.Alive;
            // Many machines know only how to give the whole page.
            limit.CancelAfter(patience);
            return Read(await Status(HttpMethod.Get, target, limit.Token));
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return LinkAnswer.Silent("svarer ikke inden for rimelig tid");
        }
        catch (HttpRequestException failed)
        {
            return Read(failed);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpStatusCode> Status(HttpMethod method, Uri target, CancellationToken ended)
    {
        using var request = new HttpRequestMessage(method, target);
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ended);
        return answer.StatusCode;
    }

    private static bool IsAlive(HttpStatusCode status) => (int)status is >= 200 and < 300;

    private static LinkAnswer Read(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => LinkAnswer.Alive,
        404 => LinkAnswer.Gone("findes ikke (404)"),
        410 => LinkAnswer.Gone("er taget ned (410)"),
        // A machine that lets in people but no programs: a reader has the page.
        401 or 403 or 405 or 406 or 429 or 999 => LinkAnswer.Alive,
        >= 300 and < 400 => LinkAnswer.Silent("sender videre i ring"),
        >= 500 => LinkAnswer.Silent($"svarer med en fejl ({(int)status})"),
        var other => LinkAnswer.Silent($"kan ikke åbnes ({other})"),
    };

    private static LinkAnswer Read(HttpRequestException failed) => failed.GetBaseException() switch
    {
        ClosedNetException => LinkAnswer.Gone("fører til en adresse, som ikke er på det åbne net"),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => LinkAnswer.Silent("fører til en maskine, som ikke findes"),
        System.Security.Authentication.AuthenticationException => LinkAnswer.Silent("har ikke et gyldigt certifikat"),
        _ => LinkAnswer.Silent("svarer ikke"),
    };

    private static HttpClient Client(Func<IPAddress, bool> mayAsk, string portal)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            // Every connection is made here, those after a redirect too: a name that led to the open net a moment ago is asked again, and only that answer is used.
            ConnectCallback = async (context, ended) => await Connect(context.DnsEndPoint, mayAsk, ended),
            AllowAutoRedirect = true, MaxAutomaticRedirections = MostRedirects, UseCookies = false, UseProxy = false, Credentials = null,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5), MaxResponseDrainSize = 0, MaxResponseHeadersLength = 64,
            SslOptions = new SslClientAuthenticationOptions { CertificateRevocationCheckMode = System.Security.Cryptography.X509Certificates.X509RevocationMode.NoCheck },
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"Vidensportal-linkkontrol/1.0 (+{portal})");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,*/*;q=0.5");
        return client;
    }

    private static async Task<Stream> Connect(DnsEndPoint target, Func<IPAddress, bool> mayAsk, CancellationToken ended)
    {
        var found = await Dns.GetHostAddressesAsync(target.Host, ended);
        var open = found.Where(mayAsk).ToArray();
        if (open.Length == 0 && found.Length > 0) throw new ClosedNetException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, target.Port, ended);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name that leads behind the wall.</summary>
internal sealed class ClosedNetException() : IOException("Adressen er ikke på det åbne net.");
