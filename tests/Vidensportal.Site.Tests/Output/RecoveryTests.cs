using Vidensportal.Site.Output;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Output;

/// <summary>A build that was cut off while it switched to the new files is finished by the next, wherever it was cut.</summary>
public sealed class RecoveryTests : IDisposable
{
    private const string Old = "-- a.md --\nGammel tekst.\n-- borte/b.md --\n-- ordliste/ord.yaml --\nnote: Et langt forbehold, som gør registret så stort, at det kan betale sig at pakke det. Et langt forbehold, som gør registret så stort, at det kan betale sig at pakke det. Et langt forbehold, som gør registret så stort, at det kan betale sig at pakke det. Et langt forbehold, som gør registret så stort, at det kan betale sig.\n";
    private const string New = "-- a.md --\nNy tekst.\n-- ny.md --\n-- ordliste/ord.yaml --\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, false)]
    [InlineData(3, 0, false)]
    [InlineData(4, 0, false)]
    [InlineData(7, 0, false)]
    [InlineData(11, 0, false)]
    [InlineData(1000, 0, false)]
    [InlineData(1000, 1, false)]
    [InlineData(1000, 1000, false)]
    [InlineData(1000, 1000, true)]
    public void A_switch_that_was_cut_off_is_finished(int moved, int removed, bool isStateMoved)
    {
        var expected = Fresh(New);
        SiteWriter.Write(TestSite.Create(Old), _folder["public"]);
        var gone = Stage(Old, New);

        foreach (var file in Staged().Take(moved).ToList()) Switch(file);
        foreach (var path in gone.Take(removed))
            foreach (var ending in (string[])["", ".br", ".gz"]) File.Delete(Path.Combine(_folder["public"], path + ending));
        if (isStateMoved) File.Move(_folder["public.next/.state"], _folder["public.state"], overwrite: true);
        SiteWriter.Write(TestSite.Create(New), _folder["public"]);

        Assert.Equal(expected, FolderContent.Of(_folder["public"]));
        Assert.False(Directory.Exists(_folder["public.next"]));
    }

    [Fact]
    public void What_was_cut_off_is_finished_also_when_the_content_has_changed_again()
    {
        const string newest = "-- c.md --\n";
        var expected = Fresh(newest);
        SiteWriter.Write(TestSite.Create(Old), _folder["public"]);
        Stage(Old, New);
        foreach (var file in Staged().Take(3).ToList()) Switch(file);

        SiteWriter.Write(TestSite.Create(newest), _folder["public"]);

        Assert.Equal(expected, FolderContent.Of(_folder["public"]));
    }

    [Fact]
    public void A_first_build_that_was_cut_off_after_its_folder_was_moved_is_finished()
    {
        var expected = Fresh(New);
        SiteWriter.Write(TestSite.Create(New), _folder["public"]);
        File.Move(_folder["public.state"], _folder["public/.state"]);
        File.WriteAllText(_folder["public/.complete"], "");

        SiteWriter.Write(TestSite.Create(New), _folder["public"]);

        Assert.Equal(expected, FolderContent.Of(_folder["public"]));
    }

    [Fact]
    public void A_first_build_that_was_cut_off_before_its_folder_was_moved_is_finished()
    {
        var expected = Fresh(New);
        SiteWriter.Write(TestSite.Create(New), _folder["public.next"]);
        File.Move(_folder["public.next.state"], _folder["public.next/.state"]);
        File.WriteAllText(_folder["public.next/.complete"], "");

        SiteWriter.Write(TestSite.Create(New), _folder["public"]);

        Assert.Equal(expected, FolderContent.Of(_folder["public"]));
        Assert.False(Directory.Exists(_folder["public.next"]));
    }

    [Fact]
    public void What_was_not_all_there_is_thrown_away()
    {
        SiteWriter.Write(TestSite.Create(Old), _folder["public"]);
        var before = FolderContent.Of(_folder["public"]);
        Stage(Old, New);
        File.Delete(_folder["public.next/.complete"]);

        SiteWriter.Write(TestSite.Create(Old), _folder["public"]);

        Assert.Equal(before, FolderContent.Of(_folder["public"]));
        Assert.False(Directory.Exists(_folder["public.next"]));
    }

    /// <summary>What a build into an empty folder writes.</summary>
    private IReadOnlyList<string> Fresh(string archive)
    {
        SiteWriter.Write(TestSite.Create(archive), _folder["fresh"]);
        return FolderContent.Of(_folder["fresh"]);
    }

    /// <summary>Lays out what a build from one content to another has ready just before it switches; answers with the paths that it will remove.</summary>
    private IReadOnlyList<string> Stage(string old, string now)
    {
        var (before, after) = (TestSite.Create(old), TestSite.Create(now));
        SiteWriter.Write(after, _folder["staged"]);
        foreach (var file in after.Files.Where(file => before.Find(file.Path) is not { } known || known.Fingerprint != file.Fingerprint))
            foreach (var ending in (string[])["", ".br", ".gz"])
                if (File.Exists(Path.Combine(_folder["staged"], file.Path + ending))) Move(file.Path + ending, _folder["public.next"], _folder["staged"]);
        File.Move(_folder["staged.state"], _folder["public.next/.state"]);
        var gone = before.Files.Select(file => file.Path).Where(path => after.Find(path) is null).ToList();
        File.WriteAllLines(_folder["public.next/.complete"], gone);
        return gone;
    }

    /// <summary>What lies staged, in the order in which it is moved: plain files before their compressed copies, the mark last.</summary>
    private IEnumerable<string> Staged() =>
        Directory.EnumerateFiles(_folder["public.next"], "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder["public.next"], path))
            .Where(path => path is not (".state" or ".complete")).OrderBy(path => path == BuildMark.FileName).ThenBy(path => path.EndsWith(".br", StringComparison.Ordinal) || path.EndsWith(".gz", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal);

    /// <summary>One step of the switch: what has no compressed copies any more loses them, and the file goes to its place.</summary>
    private void Switch(string path)
    {
        if (Path.GetExtension(path) is not (".br" or ".gz"))
            foreach (var ending in (string[])[".br", ".gz"])
                if (!File.Exists(Path.Combine(_folder["public.next"], path + ending))) File.Delete(Path.Combine(_folder["public"], path + ending));
        Move(path, _folder["public"], _folder["public.next"]);
    }

    private static void Move(string path, string to, string from)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
        File.Move(Path.Combine(from, path), Path.Combine(to, path), overwrite: true);
    }
}
