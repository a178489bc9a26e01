using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Microsoft.Net.Http.Headers;
using Vidensportal.App.Hosting;

namespace Vidensportal.App.Api;

/// <summary>A body of JSON, read whole within bounds.</summary>
internal static class JsonBody
{
    /// <summary>Whether it says that it is JSON, in the only encoding that JSON has, and not packed.</summary>
    public static bool IsUtf8Json(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && request.HasJsonContentType()
        && (!type.Charset.HasValue || type.Charset.Value!.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && (request.Headers.ContentEncoding.Count == 0 || request.Headers.ContentEncoding.ToString().Equals("identity", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when it was too large, too slow or not in UTF-8, which has then been answered.</summary>
    public static async Task<ReadOnlyMemory<byte>?> Read(HttpContext http)
    {
        var limits = http.RequestServices.GetRequiredService<ApiLimits>();
        if (http.Request.ContentLength > limits.MostBodyBytes) return await TooLarge(http, limits);
        var body = http.Request.BodyReader;
        using var deadline = new CancellationTokenSource(limits.BodyDeadline);
        // Asked to stop rather than cancelled, the reader stays whole, and the server can finish the request.
        await using var stop = deadline.Token.Register(body.CancelPendingRead);
        var read = await body.ReadAtLeastAsync(limits.MostBodyBytes + 1);
        var (tooSlow, bytes) = (read.IsCanceled, read.Buffer.ToArray());
        body.AdvanceTo(read.Buffer.End);
        if (tooSlow)
        {
            await ProblemAnswer.Send(http, StatusCodes.Status408RequestTimeout);
            return null;
        }
        if (bytes.Length > limits.MostBodyBytes) return await TooLarge(http, limits);
        if (Utf8.IsValid(bytes)) return WithoutByteOrderMark(bytes);
        await ProblemAnswer.Send(http, StatusCodes.Status400BadRequest, "Indholdet er ikke skrevet i UTF-8.");
        return null;
    }

    /// <summary>Some programs begin with one, though JSON has none.</summary>
    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;

    private static async Task<ReadOnlyMemory<byte>?> TooLarge(HttpContext http, ApiLimits limits)
    {
        await ProblemAnswer.Send(http, StatusCodes.Status413PayloadTooLarge, $"Den må højst fylde {limits.MostBodyBytes / 1024} KB.");
        return null;
    }
}
