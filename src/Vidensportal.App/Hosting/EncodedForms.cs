using System.Globalization;
using System.IO.Hashing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>The same bytes plain and compressed, each made when it is first asked for and then kept.</summary>
/// <param name="brotli">Null, like <paramref name="gzip"/>, when there is none but the plain.</param>
internal sealed class EncodedForms(Func<byte[]> plain, Func<byte[]>? brotli, Func<byte[]>? gzip)
{
    private readonly Lazy<EncodedForm> _plain = new(() => new(null, plain()));
    private readonly Lazy<EncodedForm> _brotli = new(() => new("br", brotli!()));
    private readonly Lazy<EncodedForm> _gzip = new(() => new("gzip", gzip!()));

    public static EncodedForms Of(SiteFile file) => file.HasCopies ? new(() => file.Bytes, file.Brotli, file.Gzip) : new(() => file.Bytes, null, null);

    /// <summary>Whether there are others than the plain.</summary>
    public bool AreCompressed { get; } = brotli is not null;

    public EncodedForm Plain => _plain.Value;

    /// <summary>The form that suits what the one who asks accepts.</summary>
    public EncodedForm For(StringValues acceptEncoding)
    {
        if (!AreCompressed) return Plain;
        if (Accepts(acceptEncoding, "br")) return _brotli.Value;
        return Accepts(acceptEncoding, "gzip") ? _gzip.Value : Plain;
    }

    /// <summary>Sends the form that suits, and says which it is.</summary>
    public Task Send(HttpContext http, StringValues mediaType) => Send(http, For(http.Request.Headers.AcceptEncoding), mediaType);

    public Task Send(HttpContext http, EncodedForm form, StringValues mediaType)
    {
        var headers = http.Response.Headers;
        if (AreCompressed) headers.Vary = HeaderNames.AcceptEncoding;
        if (!form.IsPlain) headers.ContentEncoding = form.Encoding;
        headers.ContentType = mediaType;
        headers.ContentLength = form.Bytes.Length;
        return HttpMethods.IsGet(http.Request.Method) ? http.Response.Body.WriteAsync(form.Bytes, http.RequestAborted).AsTask() : Task.CompletedTask;
    }

    private static bool Accepts(StringValues accepted, string encoding)
    {
        foreach (var header in accepted)
            foreach (var range in (header ?? "").AsSpan().Split(','))
            {
                var one = header.AsSpan()[range].Trim();
                var name = one.IndexOf(';') is var end and >= 0 ? one[..end].TrimEnd() : one;
                if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase)) return !IsRefused(one);
            }
        return false;
    }

    /// <summary><c>br;q=0</c></summary>
    private static bool IsRefused(ReadOnlySpan<char> one)
    {
        var quality = one.IndexOf("q=", StringComparison.OrdinalIgnoreCase);
        return quality >= 0 && double.TryParse(one[(quality + 2)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var q) && q == 0;
    }
}

/// <summary>Bytes as one encoding has them (null for plain). The tag is theirs alone: the same bytes have it on every replica and after every start.</summary>
internal sealed class EncodedForm(string? encoding, byte[] bytes)
{
    public byte[] Bytes => bytes;
    public bool IsPlain => encoding is null;
    public StringValues Encoding { get; } = encoding;
    public string Tag { get; } = $"\"{XxHash128.HashToUInt128(bytes).ToString("x32", CultureInfo.InvariantCulture)}{(encoding is null ? "" : "-" + encoding)}\"";
}
