using System.Buffers.Binary;
using System.IO.Hashing;
using SkiaSharp;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Images;

public sealed class ImageTests
{
    private const string Page = "-- a.md --\n![En trappe med seks trin](/medier/trappe.png \"Trappen i Herning\")\n";

    [Fact]
    public void An_image_is_given_in_the_widths_that_a_screen_may_ask_for()
    {
        var site = TestSite.Build(Page, media: Png("medier/trappe.png", 1000, 500));

        var picture = site.Main("/a/").QuerySelector("picture")!;
        var source = picture.QuerySelector("source")!;
        Assert.Equal("/medier/trappe-480.webp 480w, /medier/trappe-800.webp 800w, /medier/trappe-1000.webp 1000w", source.GetAttribute("srcset"));
        Assert.Equal("image/webp", source.GetAttribute("type"));
        Assert.NotEmpty(source.GetAttribute("sizes")!);
        Assert.Equal([(480, 240), (800, 400), (1000, 500)], new[] { 480, 800, 1000 }.Select(width => SizeOf(site, $"/medier/trappe-{width}.webp", SKEncodedImageFormat.Webp)));
        Assert.Equal((1000, 500), SizeOf(site, "/medier/trappe.png", SKEncodedImageFormat.Png));
    }

    [Fact]
    public void An_image_has_its_size_and_what_it_shows_in_the_page()
    {
        var figure = TestSite.Build(Page, media: Png("medier/trappe.png", 1000, 500)).Main("/a/").QuerySelector("figure")!;

        var image = figure.QuerySelector("img")!;
        Assert.Equal(
            ("/medier/trappe.png", "1000", "500", "En trappe med seks trin", "lazy"),
            (image.GetAttribute("src"), image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt"), image.GetAttribute("loading")));
        Assert.Equal("Trappen i Herning", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Theory]
    [InlineData(480, "")]
    [InlineData(481, "480 481")]
    [InlineData(1600, "480 800 1200 1600")]
    [InlineData(2000, "480 800 1200 1600")]
    public void No_image_is_made_larger_than_it_is(int width, string widths)
    {
        var site = TestSite.Build(Page, media: Png("medier/trappe.png", width, 10));

        var made = site.Addresses.Where(address => address.EndsWith(".webp", StringComparison.Ordinal)).Select(address => int.Parse(address.Split('-', '.')[1], null)).Order();
        Assert.Equal(widths, string.Join(' ', made));
        Assert.Equal(widths.Length > 0, site.Main("/a/").QuerySelector("source") is not null);
    }

    [Fact]
    public void A_decoration_has_an_empty_text() =>
        Assert.Equal("", TestSite.Build("-- a.md --\n![pynt](/medier/p.png)\n", media: Png("medier/p.png", 10, 10)).Main("/a/").QuerySelector("img")!.GetAttribute("alt"));

    [Theory]
    [InlineData("not an image")]
    [InlineData("")]
    [InlineData("\u0089PNG\r\n\u001a\n")]
    public void A_corrupt_image_is_a_fault(string bytes) =>
        Assert.Equal(
            ["content/medier/trappe.png:1:1  Billedet kan ikke læses, eller det er for stort. Gem det igen som PNG, JPEG eller WebP med højst 50 millioner punkter."],
            TestSite.FaultsOf(Page, TestContent.File("medier/trappe.png", System.Text.Encoding.Latin1.GetBytes(bytes))));

    [Fact]
    public void An_image_whose_pixels_are_broken_stops_the_build_with_a_fault()
    {
        var whole = Png("medier/trappe.png", 1000, 500).Read()!;
        var site = TestSite.Build(Page, media: TestContent.File("medier/trappe.png", whole[..60]));

        var fault = Assert.Throws<ContentFaultException>(() => site.Bytes("/medier/trappe-480.webp")).Fault;

        Assert.Equal("content/medier/trappe.png:1:1  Billedet er i stykker. Gem det igen som PNG, JPEG eller WebP.", fault.ToString());
    }

    [Fact]
    public void An_image_that_is_too_large_to_show_is_a_fault()
    {
        var bytes = Png("medier/trappe.png", 10, 10).Read()!;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), 10_000);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), 10_000);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(29), Crc32.HashToUInt32(bytes.AsSpan(12, 17)));

        Assert.Single(TestSite.FaultsOf(Page, TestContent.File("medier/trappe.png", bytes)));
    }

    [Fact]
    public void An_image_that_is_only_a_line_keeps_a_height() =>
        Assert.Equal((480, 1), SizeOf(TestSite.Build(Page, media: Png("medier/trappe.png", 1600, 1)), "/medier/trappe-480.webp", SKEncodedImageFormat.Webp));

    [Fact]
    public void A_picture_that_the_camera_held_on_its_side_is_shown_upright()
    {
        var site = TestSite.Build("-- a.md --\n![En trappe](/medier/trappe.jpg)\n", media: TurnedJpeg("medier/trappe.jpg", 1000, 500));

        var image = site.Main("/a/").QuerySelector("img")!;
        Assert.Equal(("500", "1000"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.DoesNotContain(site.Addresses, address => address.EndsWith(".webp", StringComparison.Ordinal));
    }

    [Fact]
    public void Images_whose_versions_would_lie_at_one_address_are_a_fault() =>
        Assert.Equal(
            ["content/medier/trappe.png:1:1  Billedet bliver til /medier/trappe-480.webp, og det gør medier/trappe.jpg også. Giv det ene billede et andet navn."],
            TestSite.FaultsOf("-- a.md --\n", Png("medier/trappe.png", 1000, 10), Png("medier/trappe.jpg", 1000, 10)));

    [Fact]
    public void An_image_named_as_the_version_of_another_is_a_fault() =>
        Assert.Equal(
            ["content/medier/trappe.png:1:1  Billedet bliver til /medier/trappe-480.webp, og det gør medier/trappe-480.webp også. Giv det ene billede et andet navn."],
            TestSite.FaultsOf("-- a.md --\n", Png("medier/trappe.png", 1000, 10), Png("medier/trappe-480.webp", 100, 10)));

    [Fact]
    public void An_image_that_no_page_shows_is_part_of_the_site_too() =>
        Assert.True(TestSite.Build("-- a.md --\n", media: Png("medier/ubrugt.png", 10, 10)).Has("/medier/ubrugt.png"));

    [Fact]
    public void A_document_is_given_as_it_is() =>
        Assert.Equal("%PDF-1.7", TestSite.Build("-- a.md --\n[Læs](/medier/notat.pdf)\n", media: TestContent.File("medier/notat.pdf", "%PDF-1.7"))["/medier/notat.pdf"]);

    private static ContentFile Png(string path, int width, int height) => TestContent.File(path, Encode(width, height, SKEncodedImageFormat.Png));

    /// <summary>A JPEG whose EXIF data say that it must be turned a quarter to stand upright.</summary>
    private static ContentFile TurnedJpeg(string path, int width, int height)
    {
        var jpeg = Encode(width, height, SKEncodedImageFormat.Jpeg);
        var exif = Convert.FromHexString("FFE1002245786966000049492A00080000000100120103000100000006000000" + "00000000");
        return TestContent.File(path, [.. jpeg[..2], .. exif, .. jpeg[2..]]);
    }

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        using var canvas = new SKCanvas(bitmap);
        using var paint = new SKPaint { Color = SKColors.Teal };
        canvas.DrawRect(0, 0, width / 2f, height / 2f, paint);
        return bitmap.Encode(format, 90).ToArray();
    }

    private static (int Width, int Height) SizeOf(TestSite site, string address, SKEncodedImageFormat format)
    {
        using var codec = SKCodec.Create(new SKMemoryStream(site.Bytes(address)));
        Assert.Equal(format, codec.EncodedFormat);
        return (codec.Info.Width, codec.Info.Height);
    }
}
