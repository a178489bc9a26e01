using System.Globalization;
using System.Net;

namespace Vidensportal.App.Tests.Hosting;

/// <summary>Parts of files and questions whether they have changed (RFC 9110, 13 and 14).</summary>
public sealed class ConditionTests(SmallPortal small) : IClassFixture<SmallPortal>
{
    private static CancellationToken Stopping => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("bytes=0-3", "bytes 0-3/{0}", 0, 4)]
    [InlineData("bytes=4-", "bytes 4-{1}/{0}", 4, -1)]
    [InlineData("bytes=-5", null, -5, 5)]
    public async Task A_part_is_of_the_plain_file_whatever_encoding_is_taken(string range, string? contentRange, int from, int length)
    {
        var whole = await small.Portal.Client.GetByteArrayAsync("/sitemap.xml", Stopping);
        using var answer = await Send("/sitemap.xml", ("Range", range), ("Accept-Encoding", "br"));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        if (contentRange is not null) Assert.Equal(string.Format(CultureInfo.InvariantCulture, contentRange, whole.Length, whole.Length - 1), answer.Content.Headers.ContentRange!.ToString());
        var start = from < 0 ? whole.Length + from : from;
        Assert.Equal(whole[start..(length < 0 ? whole.Length : start + length)], await answer.Content.ReadAsByteArrayAsync(Stopping));
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_refused_with_the_length()
    {
        using var answer = await Send("/sitemap.xml", ("Range", "bytes=9999999-"));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.NotNull(answer.Content.Headers.ContentRange!.Length);
    }

    [Theory]
    [InlineData("bytes=0-1,4-5")]
    [InlineData("bytes=x")]
    [InlineData("linjer=0-3")]
    public async Task A_range_that_is_not_one_part_gets_the_whole_file(string range) => Assert.Equal(HttpStatusCode.OK, (await Send("/sitemap.xml", ("Range", range))).StatusCode);

    [Fact]
    public async Task A_part_of_a_file_that_has_changed_since_is_the_whole_file()
    {
        using var whole = await Send("/sitemap.xml");
        using var same = await Send("/sitemap.xml", ("Range", "bytes=0-3"), ("If-Range", whole.Headers.ETag!.Tag));
        using var changed = await Send("/sitemap.xml", ("Range", "bytes=0-3"), ("If-Range", "\"en-anden\""));

        Assert.Equal((HttpStatusCode.PartialContent, HttpStatusCode.OK), (same.StatusCode, changed.StatusCode));
    }

    [Theory]
    [InlineData(0, HttpStatusCode.NotModified)]
    [InlineData(-3600, HttpStatusCode.OK)]
    public async Task A_page_is_sent_again_only_when_it_is_newer_than_the_readers(int secondsLater, HttpStatusCode status)
    {
        using var first = await Send("/modellen/");
        var changed = first.Content.Headers.LastModified!.Value;

        using var again = await Send("/modellen/", ("If-Modified-Since", changed.AddSeconds(secondsLater).ToString("R", CultureInfo.InvariantCulture)));

        Assert.Equal(status, again.StatusCode);
    }

    [Fact]
    public async Task A_tag_says_more_than_a_date()
    {
        using var first = await Send("/modellen/");

        using var again = await Send("/modellen/", ("If-None-Match", "\"en-anden\""), ("If-Modified-Since", first.Content.Headers.LastModified!.Value.AddDays(1).ToString("R", CultureInfo.InvariantCulture)));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task What_must_be_another_file_is_refused() => Assert.Equal(HttpStatusCode.PreconditionFailed, (await Send("/modellen/", ("If-Match", "\"en-anden\""))).StatusCode);

    private async Task<HttpResponseMessage> Send(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await small.Portal.Client.SendAsync(request, Stopping);
    }
}
