using System.IO.Compression;
using System.Net;
using Vidensportal.App.Tests.Api;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>What is made for one visitor is sent as small as the files are.</summary>
public sealed class AnswerCompressionTests(RealPortal real) : IClassFixture<RealPortal>
{
    [Theory]
    [InlineData("/beregner/?m=1.0&sager_foer=31", 5)]
    [InlineData("/kommuner/?status=naevnt", 4)]
    [InlineData("/kom-i-gang/til-moedet/?navn=&del=F33", 5)]
    [InlineData("/soeg/?q=tidlig+indsats", 2)]
    [InlineData("/api/v1/soegning?q=tidlig+indsats", 2)]
    public async Task Answer_is_the_same_and_many_times_smaller_for_a_browser_that_takes_brotli_or_gzip(string address, int times)
    {
        var (plain, _, _) = await AskAsync(address, "identity");
        var (brotli, encoding, varies) = await AskAsync(address, "gzip, deflate, br, zstd");
        var (gzip, otherEncoding, _) = await AskAsync(address, "gzip");

        Assert.Equal(("br", "gzip", "Accept-Encoding"), (encoding, otherEncoding, varies));
        Assert.True(brotli.Length * times < plain.Length, $"{brotli.Length} of {plain.Length} bytes");
        Assert.Equal(plain.Length, Unpacked(new BrotliStream(new MemoryStream(brotli), CompressionMode.Decompress)));
        Assert.Equal(plain.Length, Unpacked(new GZipStream(new MemoryStream(gzip), CompressionMode.Decompress)));
    }

    private static long Unpacked(Stream packed)
    {
        using (packed)
        using (var whole = new MemoryStream())
        {
            packed.CopyTo(whole);
            return whole.Length;
        }
    }

    private async Task<(byte[] Body, string Encoding, string Varies)> AskAsync(string address, string encodings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encodings);
        using var answer = await real.Portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), string.Join(", ", answer.Content.Headers.ContentEncoding), string.Join(", ", answer.Headers.Vary));
    }
}
