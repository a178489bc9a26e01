using System.Buffers.Binary;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Content.Media;

namespace Vidensportal.Content.Tests.Media;

public sealed class MediaCheckTests
{
    private const string Secret = "GPS 56.13 N, taget af Bo";

    [Fact]
    public void A_picture_gets_a_name_of_its_danish_name_and_its_bytes()
    {
        var first = Kept("Billede af Trappen på Østerågade.PNG", Png());
        var second = Kept("Billede af Trappen på Østerågade.png", Png(width: 11));

        Assert.Matches("^medier/2026/billede-af-trappen-paa-oesteraagade-[0-9a-f]{8}\\.png$", first.Path);
        Assert.NotEqual(first.Path, second.Path);
        Assert.Equal(first.Path, Kept("billede af trappen på østerågade.png", Png()).Path);
        Assert.Equal((10, 20), (first.Width, first.Height));
        Assert.Matches("^medier/2026/fil-[0-9a-f]{8}\\.png$", Kept("…/../???.png", Png()).Path);
    }

    [Fact]
    public void What_draws_a_png_is_kept_and_the_rest_is_not()
    {
        var kept = Kept("a.png", [.. Png(Chunk("tEXt", Secret), Chunk("eXIf", Secret), Chunk("iTXt", Secret), Chunk("qqQq", Secret)), .. Encoding.UTF8.GetBytes($"PK<script>{Secret}")]);

        Assert.Equal(Png(), kept.Bytes);
        Assert.Contains("pHYs", Text(Kept("a.png", Png(Chunk("pHYs", "123456789"))).Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_draws_a_jpeg_is_kept_and_which_way_is_up()
    {
        var kept = Kept("a.jpeg", [.. Jpeg(Exif(6), Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + Secret), Segment(0xFE, Secret), Segment(0xED, Secret), Segment(0xE2, "ICC_PROFILE\0x"), Segment(0xE2, "MPF\0" + Secret)), .. Encoding.UTF8.GetBytes(Secret)]);

        Assert.DoesNotContain("GPS", Text(kept.Bytes), StringComparison.Ordinal);
        Assert.Contains("ICC_PROFILE", Text(kept.Bytes), StringComparison.Ordinal);
        Assert.Equal((10, 20, ".jpg"), (kept.Width, kept.Height, Path.GetExtension(kept.Path)));
        Assert.Equal([0xFF, 0xE1, 0x00, 0x22], kept.Bytes[2..6]);
        Assert.Equal(6, kept.Bytes[2 + 29]);
        Assert.Equal(kept.Bytes, Kept("a.jpg", kept.Bytes).Bytes);
        Assert.Equal(Jpeg(), Kept("a.jpg", Jpeg(Exif(1))).Bytes);
    }

    [Fact]
    public void What_draws_a_webp_is_kept_and_its_flags_say_so()
    {
        var kept = Kept("a.webp", [.. Webp(true, Riff("EXIF", Secret), Riff("XMP ", Secret), Riff("QQQQ", Secret)), .. Encoding.UTF8.GetBytes(Secret)]);

        Assert.DoesNotContain("GPS", Text(kept.Bytes), StringComparison.Ordinal);
        Assert.Equal(0, kept.Bytes[20] & 0x0C);
        Assert.Equal((10, 20), (kept.Width, kept.Height));
        Assert.Equal(kept.Bytes.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(kept.Bytes.AsSpan(4)));
        Assert.Equal(Webp(false), Kept("a.webp", Webp(false)).Bytes);
    }

    [Theory]
    [InlineData("a.svg", "<svg/>", "Filtypen kan ikke bruges.")]
    [InlineData("a.png.exe", "MZ", "Filtypen kan ikke bruges.")]
    [InlineData("a", "MZ", "Filtypen kan ikke bruges.")]
    [InlineData("a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>", "Filen er ikke et PNG-billede, eller den er i stykker.")]
    [InlineData("a.png", "MZ", "Filen er ikke et PNG-billede, eller den er i stykker.")]
    [InlineData("a.jpg", "GIF89a/*", "Filen er ikke et JPEG-billede, eller den er i stykker.")]
    [InlineData("a.webp", "RIFF", "Filen er ikke et WebP-billede, eller den er i stykker.")]
    [InlineData("a.pdf", "<html>%PDF-1.7 %%EOF", "Filen er ikke et PDF-dokument, eller den er i stykker.")]
    [InlineData("a.pdf", "%PDF-1.7 uden ende", "Filen er ikke et PDF-dokument, eller den er i stykker.")]
    [InlineData("a.pdf", "%PDF-1.7 /JS (app.alert) %%EOF", "Dokumentet har programmer eller filer i sig.")]
    [InlineData("a.pdf", "%PDF-1.7 /S /Launch %%EOF", "Dokumentet har programmer eller filer i sig.")]
    [InlineData("a.pdf", "%PDF-1.7 /EmbeddedFiles %%EOF", "Dokumentet har programmer eller filer i sig.")]
    [InlineData("a.pdf", "%PDF-1.7 /Encrypt 1 0 R %%EOF", "Dokumentet er låst.")]
    public void What_is_not_what_its_name_says_is_refused(string name, string content, string problem) => Assert.Equal(problem, MediaCheck.Check(name, Encoding.UTF8.GetBytes(content), 2026).Problem);

    [Fact]
    public void A_file_under_anothers_ending_is_refused()
    {
        Assert.NotNull(MediaCheck.Check("a.jpg", Png(), 2026).Problem);
        Assert.NotNull(MediaCheck.Check("a.png", Jpeg(), 2026).Problem);
        Assert.NotNull(MediaCheck.Check("a.png", Webp(false), 2026).Problem);
    }

    [Fact]
    public void What_is_too_large_is_refused_before_it_is_read()
    {
        Assert.Equal("Filen fylder 9 MB.", MediaCheck.Check("a.png", new byte[8_000_001], 2026).Problem);
        Assert.Equal("Filen fylder 21 MB.", MediaCheck.Check("a.pdf", new byte[20_000_001], 2026).Problem);
        Assert.Equal("Billedet er på 30000 × 30000 punkter.", MediaCheck.Check("a.png", Png(width: 30_000, height: 30_000), 2026).Problem);
        Assert.Equal("Billedet er på 8000 × 8000 punkter.", MediaCheck.Check("a.png", Png(width: 8_000, height: 8_000), 2026).Problem);
        Assert.Equal("Billedet er på 0 × 20 punkter.", MediaCheck.Check("a.png", Png(width: 0), 2026).Problem);
    }

    [Fact]
    public void Pictures_that_move_are_refused()
    {
        Assert.Equal("Billedet bevæger sig.", MediaCheck.Check("a.png", Png(Chunk("acTL", "12345678")), 2026).Problem);
        Assert.Equal("Billedet bevæger sig.", MediaCheck.Check("a.webp", Webp(true, Riff("ANIM", "123456")), 2026).Problem);
    }

    [Fact]
    public void A_document_is_kept_as_it_is_with_advice()
    {
        var bytes = Encoding.UTF8.GetBytes("%PDF-1.7 /Title (A) /JSomething %%EOF\n");
        var kept = Kept("Notat om børn.pdf", bytes);

        Assert.Equal(bytes, kept.Bytes);
        Assert.Equal(2, kept.Advice.Count);
        Assert.StartsWith("medier/2026/notat-om-boern-", kept.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_and_any_cut_or_changed_picture_are_kept_or_refused()
    {
        byte[][] whole = [Png(Chunk("tEXt", Secret)), Jpeg(Exif(6)), Webp(true, Riff("EXIF", Secret)), Encoding.UTF8.GetBytes("%PDF-1.7 %%EOF")];
        var files = Gen.Elements(whole).SelectMany(bytes => Gen.Choose(0, bytes.Length).SelectMany(length => Gen.Choose(0, Math.Max(0, length - 1)).SelectMany(at => Gen.Choose(0, 255).Select(value => Changed(bytes[..length], at, (byte)value)))));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Gen.OneOf(files, ArbMap.Default.GeneratorFor<byte[]>()).ToArbitrary(), bytes =>
        {
            foreach (var name in new[] { "a.png", "a.jpg", "a.webp", "a.pdf" })
            {
                var answer = MediaCheck.Check(name, bytes, 2026);
                Assert.True(answer.File is null == answer.Problem is not null);
                Assert.True(answer.Problem is null == answer.Fix is null);
            }
        }));
    }

    private static CleanMedia Kept(string name, byte[] bytes)
    {
        var answer = MediaCheck.Check(name, bytes, 2026);
        Assert.Null(answer.Problem);
        return answer.File!;
    }

    private static byte[] Changed(byte[] bytes, int at, byte value)
    {
        if (bytes.Length > 0) bytes[at] = value;
        return bytes;
    }

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Png(params byte[][] chunks) => Png(10, 20, chunks);

    private static byte[] Png(int width, int height = 20, params byte[][] chunks) =>
        [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]), .. chunks.SelectMany(chunk => chunk), .. Chunk("IDAT", "abc"), .. Chunk("IEND", "")];

    private static byte[] Chunk(string name, string content) => Chunk(name, Encoding.UTF8.GetBytes(content));

    private static byte[] Chunk(string name, byte[] content) => [.. Big(content.Length), .. Encoding.Latin1.GetBytes(name), .. content, 1, 2, 3, 4];

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];

    private static byte[] Jpeg(params byte[][] segments) =>
        [0xFF, 0xD8, .. segments.SelectMany(segment => segment), .. Segment(0xC0, [8, 0, 20, 0, 10, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 0xFF, 0xD0, 3, 0xFF, 0xD9];

    private static byte[] Segment(byte marker, string content) => Segment(marker, Encoding.Latin1.GetBytes(content));

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Exif(byte orientation) => Segment(0xE1, [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(Secret)]);

    private static byte[] Webp(bool isExtended, params byte[][] chunks)
    {
        byte[] picture = Riff("VP8L", [0x2F, .. BitConverter.GetBytes(9u | 19u << 14)]);
        byte[] content = isExtended ? [.. Riff("VP8X", [0x0C, 0, 0, 0, 9, 0, 0, 19, 0, 0]), .. picture, .. chunks.SelectMany(chunk => chunk)] : picture;
        return [.. "RIFF"u8, .. BitConverter.GetBytes(content.Length + 4), .. "WEBP"u8, .. content];
    }

    private static byte[] Riff(string name, string content) => Riff(name, Encoding.UTF8.GetBytes(content));

    private static byte[] Riff(string name, byte[] content) => [.. Encoding.Latin1.GetBytes(name), .. BitConverter.GetBytes(content.Length), .. content, .. content.Length % 2 == 1 ? new byte[1] : []];
}
