using System.IO.Compression;
using Vidensportal.Content.Faults;
using Vidensportal.Site.Output;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Output;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Public => _folder["public"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        const string archive = "-- a.md --\n---\nemner: [sagstal]\n---\n## Et\n{{fakta F01}} {{belaeg F02}}\n\n{{liste filer}}\n-- fakta/F01.yaml --\nvaerdi: 31\nenhed: sager\n-- fakta/F02.yaml --\n";

        SiteWriter.Write(TestSite.Create(archive), _folder["one"]);
        SiteWriter.Write(TestSite.Create(archive), _folder["two"]);

        Assert.Equal(FolderContent.Of(_folder["one"]), FolderContent.Of(_folder["two"]));
    }

    [Fact]
    public void Every_file_of_the_site_is_written_and_nothing_else_but_its_compressed_copies()
    {
        var site = TestSite.Create("-- a.md --\n");

        SiteWriter.Write(site, Public);

        var plain = Directory.EnumerateFiles(Public, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Public, path)).Where(path => !path.EndsWith(".br", StringComparison.Ordinal) && !path.EndsWith(".gz", StringComparison.Ordinal));
        Assert.Equal(site.Files.Select(file => file.Path).Append(BuildMark.FileName).Order(StringComparer.Ordinal), plain.Order(StringComparer.Ordinal));
        Assert.All(site.Files, file => Assert.Equal(file.Bytes, File.ReadAllBytes(Path.Combine(Public, file.Path))));
        Assert.Equal(["public", "public.state"], Directory.EnumerateFileSystemEntries(_folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compressed_copies_hold_the_same_bytes()
    {
        SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);

        var copies = Directory.EnumerateFiles(Public, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".br" or ".gz").ToList();
        Assert.Contains(Path.Combine(Public, "a/index.html.br"), copies);
        Assert.Contains(Path.Combine(Public, "a/index.html.gz"), copies);
        Assert.All(copies, copy => Assert.Equal(File.ReadAllBytes(copy[..^3]), Unpack(copy)));
    }

    [Theory]
    [InlineData("_redirects")]
    [InlineData("robots.txt")]
    [InlineData("medier/p.png")]
    public void What_does_not_get_smaller_has_no_compressed_copy(string path)
    {
        SiteWriter.Write(TestSite.Create("-- a.md --\n", media: TestContent.File("medier/p.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="))), Public);

        Assert.True(File.Exists(Path.Combine(Public, path)));
        Assert.False(File.Exists(Path.Combine(Public, path + ".br")));
        Assert.False(File.Exists(Path.Combine(Public, path + ".gz")));
    }

    [Fact]
    public void A_file_that_becomes_small_loses_its_compressed_copies()
    {
        SiteWriter.Write(TestSite.Create(Terms(9)), Public);
        Assert.True(File.Exists(Path.Combine(Public, "data/ordliste.csv.br")));

        SiteWriter.Write(TestSite.Create(Terms(1)), Public);

        Assert.True(File.Exists(Path.Combine(Public, "data/ordliste.csv")));
        Assert.False(File.Exists(Path.Combine(Public, "data/ordliste.csv.br")));
        Assert.False(File.Exists(Path.Combine(Public, "data/ordliste.csv.gz")));

        static string Terms(int count) => string.Concat(Enumerable.Range(0, count).Select(at => $"-- ordliste/o{at}.yaml --\nnote: {new string((char)('a' + at), 60)}\n"));
    }

    [Fact]
    public void What_is_as_it_was_is_not_touched()
    {
        const string archive = "-- a.md --\nTeksten.\n-- b.md --\n";
        SiteWriter.Write(TestSite.Create(archive), Public);
        SetTimes(Public, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var before = FolderContent.WithTimes(Public);

        var summary = SiteWriter.Write(TestSite.Create(archive.Replace("Teksten", "Ny tekst", StringComparison.Ordinal)), Public);

        Assert.Equal(["_build", "a/index.html", "a/index.html.br", "a/index.html.gz"], FolderContent.WithTimes(Public).Except(before).Select(line => line.Split(' ')[0]));
        Assert.Equal((1, 0), (summary.Written, summary.Removed));
    }

    [Fact]
    public void A_second_build_of_the_same_writes_nothing()
    {
        SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);
        SetTimes(_folder.FullPath, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var before = FolderContent.WithTimes(_folder.FullPath);

        var summary = SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);

        Assert.Equal(before, FolderContent.WithTimes(_folder.FullPath));
        Assert.Equal((0, 0), (summary.Written, summary.Removed));
    }

    [Fact]
    public void A_file_that_somebody_removed_is_written_again()
    {
        var site = TestSite.Create("-- a.md --\n");
        SiteWriter.Write(site, Public);
        var before = FolderContent.Of(Public);
        File.Delete(Path.Combine(Public, "a/index.html"));
        File.Delete(Path.Combine(Public, "sitemap.xml"));

        SiteWriter.Write(site, Public);

        Assert.Equal(before, FolderContent.Of(Public));
    }

    [Fact]
    public void A_page_that_is_gone_leaves_neither_file_nor_folder()
    {
        SiteWriter.Write(TestSite.Create("-- a/b/c.md --\n-- a/d.md --\n"), Public);

        var summary = SiteWriter.Write(TestSite.Create("-- a/d.md --\n"), Public);

        Assert.False(Directory.Exists(Path.Combine(Public, "a/b")));
        Assert.True(File.Exists(Path.Combine(Public, "a/d/index.html")));
        Assert.Equal(2, summary.Removed);
    }

    [Fact]
    public void A_folder_that_no_build_of_ours_wrote_is_refused_and_left_as_it_was()
    {
        Directory.CreateDirectory(Public);
        File.WriteAllText(Path.Combine(Public, "vigtigt.txt"), "Må ikke forsvinde");

        var refused = Assert.Throws<FolderNotOursException>(() => SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public));

        Assert.Equal(Public, refused.Folder);
        Assert.Equal(["public", "public/vigtigt.txt"], Directory.EnumerateFileSystemEntries(_folder.FullPath, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.FullPath, path)));
    }

    [Fact]
    public void A_state_that_is_not_ours_does_not_make_the_folder_ours()
    {
        Directory.CreateDirectory(Public);
        File.WriteAllText(Path.Combine(Public, "vigtigt.txt"), "Må ikke forsvinde");
        File.WriteAllText(Public + ".state", "noget andet\n");

        Assert.Throws<FolderNotOursException>(() => SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public));
    }

    [Fact]
    public void A_file_that_somebody_put_among_ours_stays()
    {
        SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);
        File.WriteAllText(Path.Combine(Public, "a/egen.txt"), "Min egen");

        SiteWriter.Write(TestSite.Create("-- b.md --\n"), Public);

        Assert.Equal("Min egen", File.ReadAllText(Path.Combine(Public, "a/egen.txt")));
        Assert.False(File.Exists(Path.Combine(Public, "a/index.html")));
    }

    [Fact]
    public void A_build_that_fails_leaves_the_folder_as_it_was()
    {
        SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);
        var before = FolderContent.Of(Public);
        var gone = TestContent.File("medier/notat.pdf", "%PDF") with { Read = () => null };
        var broken = TestSite.Create("-- a.md --\nNy tekst.\n", media: gone);

        Assert.ThrowsAny<Exception>(() => SiteWriter.Write(broken, Public));

        Assert.Equal(before, FolderContent.Of(Public));
        SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public);
        Assert.Equal(before, FolderContent.Of(Public));
    }

    [Fact]
    public void The_first_build_that_fails_leaves_no_folder()
    {
        var gone = TestContent.File("medier/notat.pdf", "%PDF") with { Read = () => null };

        var failed = Assert.Throws<AggregateException>(() => SiteWriter.Write(TestSite.Create("-- a.md --\n", media: gone), Public));

        Assert.Equal(["content/medier/notat.pdf:1:1  Filen forsvandt, mens portalen blev bygget. Prøv igen."], failed.Flatten().InnerExceptions.Select(inner => ((ContentFaultException)inner).Fault.ToString()));
        Assert.False(Directory.Exists(Public));
    }

    [Fact]
    public void Progress_counts_every_file_that_is_written()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<(int Done, int Total)>();

        var summary = SiteWriter.Write(TestSite.Create("-- a.md --\n"), Public, (done, total) => seen.Add((done, total)));

        Assert.Equal(Enumerable.Range(1, summary.Written), seen.Select(one => one.Done).Order());
        Assert.All(seen, one => Assert.Equal(summary.Written, one.Total));
    }

    [Fact]
    public void A_page_that_becomes_a_folder_of_pages_and_back_again_can_be_written()
    {
        foreach (var archive in (string[])["-- a.md --\n", "-- a/index.md --\n-- a/b.md --\n", "-- a.md --\n"]) SiteWriter.Write(TestSite.Create(archive), Public);

        SiteWriter.Write(TestSite.Create("-- a.md --\n"), _folder["fresh"]);
        Assert.Equal(FolderContent.Of(_folder["fresh"]), FolderContent.Of(Public));
    }

    private static byte[] Unpack(string copy)
    {
        using var file = File.OpenRead(copy);
        using Stream unpacked = copy.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(file, CompressionMode.Decompress) : new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void SetTimes(string folder, DateTime time)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, time);
    }
}
