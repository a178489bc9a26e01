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
    [InlineData("/kom-i-gang/til-moedet/?navn=&del=F33", 8)]
    [InlineData("/soeg/?q=tidlig+indsats", 2)]
    [InlineData("/api/v1/soegning?q=tidlig+indsats", 2)]
    public async Task Answer_is_the_same_and_many_times_smaller_for_a_browser_that_takes_brotli(string address, int times)
    {
        var (plain, _) = await AskAsync(address, "identity");
        var (small, headers) = await AskAsync(address, "gzip, deflate, br, zstd");

        Assert.Equal("br", Assert.Single(headers.ContentEncoding));
        Assert.True(small.Length * times < plain.Length, $"{small.Length} of {plain.Length} bytes");
        using var brotli = new BrotliStream(new MemoryStream(small), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await brotli.CopyToAsync(whole, TestContext.Current.CancellationToken);
        Assert.Equal(plain.Length, whole.Length);
    }

    private async Task<(byte[] Body, System.Net.Http.Headers.HttpContentHeaders Headers)> AskAsync(string address, string encodings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encodings);
        using var answer = await real.Portal.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), answer.Content.Headers);
    }
}
