using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class MaintenanceTests
{
    [Fact]
    public void The_nightly_bundle_makes_the_same_store_on_another_machine()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { BackupFolder = test.Folder["kopi"] };
        Done(test.Store.Publish(Page, test.Approved(Page, "Ny.\n"), Dorte));
        Done(test.Store.Discard(Page, test.Save(Page, "Nej.\n", Anna).Draft!.Tip, Anna));
        test.Save(Page, "Kladde.\n", Anna);
        Done(test.Store.KeepUnsaved(Page, "Ikke gemt.\n", Bo));

        Assert.Empty(test.Store.Maintain(CancellationToken.None));

        var bundle = Assert.Single(Directory.GetFiles(test.Folder["kopi"]));
        Assert.EndsWith("indhold-20261122T120000Z.bundle", bundle, StringComparison.Ordinal);
        GitIn(test.Folder.FullPath, "clone", "-q", "--mirror", bundle, "ny-maskine.git");
        Assert.Equal(test.Refs(), GitIn(test.Folder["ny-maskine.git"], "for-each-ref", "--format=%(objectname) %(refname)"));
        Assert.Equal("", GitIn(test.Folder["ny-maskine.git"], "fsck", "--full"));
        using var restored = ContentStore.Open(new(test.Folder["ny-maskine.git"]), _ => [], test.Clock);
        Assert.Equal((null, "Kladde.\n", "Ikke gemt.\n"), (restored.ReadOnlyReason, restored.Find(Page)!.Working!.Text, restored.FindUnsaved(Page, Bo.Person)!.Text));
    }

    [Fact]
    public void Only_the_newest_fourteen_bundles_are_kept()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { BackupFolder = test.Folder["kopi"] };
        Directory.CreateDirectory(test.Folder["kopi"]);
        for (var day = 1; day <= 20; day++) File.WriteAllText(test.Folder[$"kopi/indhold-202610{day:00}T020000Z.bundle"], "");
        File.WriteAllText(test.Folder["kopi/noget-andet.bundle"], "");

        Assert.Empty(test.Store.Maintain(CancellationToken.None));

        Assert.Equal(15, Directory.GetFiles(test.Folder["kopi"]).Length);
        Assert.True(File.Exists(test.Folder["kopi/noget-andet.bundle"]));
        Assert.False(File.Exists(test.Folder["kopi/indhold-20261007T020000Z.bundle"]));
    }

    [Fact]
    public void The_trash_is_kept_for_180_days_and_what_was_never_saved_for_30()
    {
        using var test = new TestStore();
        Done(test.Store.Discard(Page, test.Save(Page, "Nej.\n", Anna).Draft!.Tip, Anna));
        Done(test.Store.KeepUnsaved(Page, "Ikke gemt.\n", Bo));
        test.Clock.Now = Start.AddDays(29);
        test.Store.Maintain(CancellationToken.None);
        Assert.NotNull(test.Store.FindUnsaved(Page, Bo.Person));
        test.Clock.Now = Start.AddDays(31);
        test.Store.Maintain(CancellationToken.None);
        Assert.Null(test.Store.FindUnsaved(Page, Bo.Person));
        test.Clock.Now = Start.AddDays(179);
        test.Store.Maintain(CancellationToken.None);
        Assert.Single(test.Store.Trash());
        test.Clock.Now = Start.AddDays(181);
        test.Store.Maintain(CancellationToken.None);

        Assert.Empty(test.Store.Trash());
    }

    [Fact]
    public void Damage_is_found_at_night_told_and_never_copied_over_a_good_bundle()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { BackupFolder = test.Folder["kopi"] };
        var blob = test.Save(Page, "Ny.\n", Anna).Working!.Token;
        Assert.Empty(test.Store.Maintain(CancellationToken.None));
        foreach (var pack in Directory.GetFiles(Path.Combine(test.Settings.Folder, "objects/pack"), "*.pack"))
        {
            File.SetAttributes(pack, FileAttributes.Normal);
            var bytes = File.ReadAllBytes(pack);
            bytes[bytes.Length / 2] ^= 0xFF;
            File.WriteAllBytes(pack, bytes);
        }
        test.Clock.Now += TimeSpan.FromDays(1);

        Assert.NotEmpty(test.Store.Maintain(CancellationToken.None));

        Assert.NotEmpty(blob);
        Assert.NotNull(test.Store.ReadOnlyReason);
        Assert.Single(Directory.GetFiles(test.Folder["kopi"]));
    }

    [Fact]
    public void Packing_takes_nothing_that_anybody_can_ask_for()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");
        var history = test.Store.History(Page);
        test.Store.Maintain(CancellationToken.None);

        Assert.Equal(history, test.Store.History(Page));
        Assert.All(history, change => Assert.NotNull(test.Store.Version(Page, change.Commit)));
        Done(test.Store.Publish(Page, tip, Dorte));
    }

    [Fact]
    public void A_folder_for_bundles_that_cannot_be_made_is_told()
    {
        using var test = new TestStore();
        File.WriteAllText(test.Folder["fil"], "");
        test.Settings = test.Settings with { BackupFolder = test.Folder["fil/kopi"] };

        Assert.Contains("Sikkerhedskopien", Assert.Single(test.Store.Maintain(CancellationToken.None)), StringComparison.Ordinal);
    }
}
