using Vidensportal.Content.Files;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Files;

/// <summary>With real folders, because links and times are the file system's.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_listed_in_order_with_forward_slashes_and_hidden_ones_left_out()
    {
        _folder.Write("""
            -- site.yaml --
            -- b/index.md --
            -- b/a.md --
            -- .git/config --
            -- b/.DS_Store --
            -- a.md --
            """);

        Assert.Equal(["a.md", "b/a.md", "b/index.md", "site.yaml"], Listed());
    }

    [Fact]
    public void File_says_its_length_and_is_read_when_asked()
    {
        _folder.Write("-- a.md --\nhej\n");

        var (files, faults) = ContentFolder.List(_folder.FullPath);

        Assert.Empty(faults);
        Assert.Equal(4, files[0].Length);
        Assert.Equal("hej\n"u8, files[0].Read()!);
    }

    [Fact]
    public void Stamp_changes_when_the_file_is_written_again()
    {
        _folder.Write("-- a.md --\nhej\n");
        var before = ContentFolder.List(_folder.FullPath).Files[0].Stamp;

        File.SetLastWriteTimeUtc(_folder["a.md"], File.GetLastWriteTimeUtc(_folder["a.md"]).AddSeconds(1));

        Assert.NotEqual(before, ContentFolder.List(_folder.FullPath).Files[0].Stamp);
    }

    [Fact]
    public void File_that_is_deleted_after_the_listing_reads_as_gone()
    {
        _folder.Write("-- a.md --\nhej\n");
        var file = ContentFolder.List(_folder.FullPath).Files[0];

        File.Delete(_folder["a.md"]);

        Assert.Null(file.Read());
    }

    [Fact]
    public void Folder_that_is_a_link_back_to_itself_is_a_fault_and_is_not_walked()
    {
        _folder.Write("-- a.md --\n");
        Directory.CreateSymbolicLink(_folder["ring"], _folder.FullPath);

        Assert.Equal(["content/ring:1:1  Det er en genvej (et link) og ikke en fil eller mappe. Læg selve filen i mappen."], Faults());
        Assert.Equal(["a.md"], Listed());
    }

    [Fact]
    public void Link_to_a_file_outside_the_folder_is_a_fault_and_is_not_read()
    {
        using var outside = new TemporaryFolder();
        outside.Write("-- hemmelig.md --\nhej\n");
        File.CreateSymbolicLink(_folder["hemmelig.md"], outside["hemmelig.md"]);

        Assert.Equal(["content/hemmelig.md:1:1  Det er en genvej (et link) og ikke en fil eller mappe. Læg selve filen i mappen."], Faults());
        Assert.Empty(Listed());
    }

    [Fact]
    public void Link_to_nothing_is_a_fault()
    {
        File.CreateSymbolicLink(_folder["a.md"], "/findes/ikke.md");

        Assert.Equal(["content/a.md:1:1  Det er en genvej (et link) og ikke en fil eller mappe. Læg selve filen i mappen."], Faults());
    }

    [Fact]
    public void Folders_deeper_than_twelve_are_a_fault()
    {
        _folder.Write("-- 1/2/3/4/5/6/7/8/9/10/11/12/godt.md --\n-- 1/2/3/4/5/6/7/8/9/10/11/12/13/dybt.md --\n");

        Assert.Equal(["content/1/2/3/4/5/6/7/8/9/10/11/12/13:1:1  Mappen ligger for dybt. Brug højst 12 mapper inden i hinanden."], Faults());
        Assert.Equal(["1/2/3/4/5/6/7/8/9/10/11/12/godt.md"], Listed());
    }

    [Fact]
    public void Folder_that_is_not_there_holds_nothing()
    {
        Assert.Empty(ContentFolder.List(_folder["findes-ikke"]).Files);
        Assert.Equal(
            ["content/site.yaml:1:1  Filen site.yaml mangler. Læg den i content/ med portalens navn, adresse og menu."],
            ContentLoader.LoadFolder(_folder["findes-ikke"]).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Faults_of_the_listing_are_told_with_those_of_the_files()
    {
        _folder.Write("-- site.yaml --\nnavn: Prøve\n");
        File.CreateSymbolicLink(_folder["a.md"], _folder["site.yaml"]);

        var loaded = ContentLoader.LoadFolder(_folder.FullPath);

        Assert.Null(loaded.Library);
        Assert.Equal("a.md", loaded.Faults[0].File);
        Assert.All(loaded.Faults.Skip(1), fault => Assert.Equal("site.yaml", fault.File));
    }

    private IEnumerable<string> Listed() => ContentFolder.List(_folder.FullPath).Files.Select(file => file.Path);

    private IEnumerable<string> Faults() => ContentFolder.List(_folder.FullPath).Faults.Select(fault => fault.ToString());
}
