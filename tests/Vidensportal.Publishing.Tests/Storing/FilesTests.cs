using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Tests.Storing;

/// <summary>Files that come and go with no draft: an operator's import, and pictures that nothing shows any more.</summary>
public sealed class FilesTests
{
    private const string Picture = "medier/2026/trappe-3f2a91c4.png";

    [Fact]
    public void An_import_changes_adds_and_deletes_in_one_commit_and_leaves_drafts_alone()
    {
        using var test = new TestStore("-- a.md --\nA\n-- b.md --\nB\n-- c.md --\nC\n");
        test.Save(TestStore.At("c.md"), "C i en kladde\n", TestStore.Anna);
        var moved = new List<string>();
        test.Store.MainMoved += moved.Add;

        var commit = TestStore.Done(test.Store.Import([new("a.md", "A2\n"u8.ToArray()), new("b.md", null), new("ny/d.md", "D\n"u8.ToArray())]));

        Assert.Equal(["a.md", "c.md", "ny/d.md"], test.Store.Main().Listing.Files.Select(file => file.Path));
        Assert.Equal("A2\n", Text(test, "a.md"));
        Assert.Equal("C\n", Text(test, "c.md"));
        Assert.Equal("C i en kladde\n", test.Store.Find(TestStore.At("c.md"))!.Working!.Text);
        Assert.Equal([commit], moved);
        Assert.Equal("B", test.Git("show", $"{commit}^:b.md"));
    }

    [Fact]
    public void An_import_that_no_site_can_be_built_from_changes_nothing()
    {
        using var test = new TestStore("-- a.md --\nA\n");
        var before = test.Store.Main().Commit;
        test.Check = _ => [new("a.md", Position.Start, "Siden mangler alt.", "Skriv den.")];

        var refusal = TestStore.Refused(test.Store.Import([new("a.md", "A2\n"u8.ToArray())]), RefusalKind.Faulty);

        Assert.Equal("Siden mangler alt.", Assert.Single(refusal.Faults).Problem);
        Assert.Equal(before, test.Store.Main().Commit);
    }

    [Fact]
    public void A_picture_is_deleted_by_a_publisher_and_only_while_the_site_can_do_without_it()
    {
        using var test = new TestStore($"-- site.yaml --\nnavn: Prøve\n-- {Picture} --\nbillede\n");

        TestStore.Refused(test.Store.DeleteFile(Picture, TestStore.Anna), RefusalKind.Forbidden);
        TestStore.Refused(test.Store.DeleteFile("site.yaml", TestStore.Dorte), RefusalKind.Invalid);
        TestStore.Refused(test.Store.DeleteFile("medier/2026/andet-3f2a91c4.png", TestStore.Dorte), RefusalKind.NotFound);
        test.Check = revision => revision.Listing.Files.Any(file => file.Path == Picture) ? [] : [new("a.md", Position.Start, "Billedet findes ikke.", "Vælg et andet.")];
        TestStore.Refused(test.Store.DeleteFile(Picture, TestStore.Dorte), RefusalKind.Faulty);
        Assert.NotNull(test.Store.FindFile(Picture, null));

        test.Check = _ => [];
        TestStore.Done(test.Store.DeleteFile(Picture, TestStore.Dorte));

        Assert.Null(test.Store.FindFile(Picture, null));
        Assert.Contains(test.Store.Audit(DateTimeOffset.MinValue, DateTimeOffset.MaxValue), change => change.Kind == ChangeKind.FileDeleted && change.By == TestStore.Dorte.Person && change.Reason == Picture);
    }

    private static string Text(TestStore test, string path) => Encoding.UTF8.GetString(test.Store.Main().Listing.Files.Single(file => file.Path == path).ReadChecked());
}
