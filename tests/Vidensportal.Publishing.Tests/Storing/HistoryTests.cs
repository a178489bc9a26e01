using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class HistoryTests
{
    [Fact]
    public void Any_version_can_be_shown_and_made_into_a_draft_and_history_stays()
    {
        using var test = new TestStore();
        var first = test.Store.Find(Page)!.Published!;
        Done(test.Store.Publish(Page, test.Approved(Page, "Anden.\n"), Dorte));
        var before = test.Store.History(Page);

        var old = before[^1];
        Assert.Equal(first.Text, test.Store.Version(Page, old.Commit)!.Text);
        var entry = Done(test.Store.Restore(Page, old.Commit, Anna));

        Assert.Equal((first.Text, "Anden.\n", DraftState.Draft), (entry.Working!.Text, entry.Published!.Text, entry.Draft!.State));
        Assert.Equal(before.Select(change => change.Commit), test.Store.History(Page).Skip(1).Select(change => change.Commit));
        Assert.Equal((ChangeKind.Restored, false), (test.Store.History(Page)[0].Kind, test.Store.History(Page)[0].IsOnMain));
        Refused(test.Store.Restore(Page, old.Commit, Anna), RefusalKind.WrongState);
    }

    [Fact]
    public void A_draft_that_was_thrown_away_is_had_back_with_its_picture()
    {
        using var test = new TestStore();
        var draft = Done(test.Store.Save(Page, "Ny ![](/medier/2026/a.png).\n", test.Store.Find(Page)!.Working!.Token, [new("medier/2026/a.png", [7])], Anna)).Draft!;
        Done(test.Store.Discard(Page, draft.Tip, Bo));

        Assert.Null(test.Store.Find(Page)!.Draft);
        var thrown = Assert.Single(test.Store.Trash());
        Assert.Equal((ChangeKind.Discarded, Page, "Bo Jensen"), (thrown.Kind, thrown.Path, thrown.By.Name));
        var entry = Done(test.Store.Restore(Page, thrown.Commit, Anna));

        Assert.Equal("Ny ![](/medier/2026/a.png).\n", entry.Working!.Text);
        Assert.Equal([7], test.Store.FindFile("medier/2026/a.png", Page));
    }

    [Fact]
    public void Two_drafts_thrown_away_in_the_same_moment_are_both_kept()
    {
        using var test = new TestStore();
        foreach (var text in (string[])["Første.\n", "Anden.\n"])
            Done(test.Store.Discard(Page, test.Save(Page, text, Anna).Draft!.Tip, Anna));

        Assert.Equal(["Anden.\n", "Første.\n"], test.Store.Trash().Select(change => test.Store.Version(Page, change.Commit)!.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_is_withdrawn_at_once_and_had_back()
    {
        using var test = new TestStore();
        var published = test.Store.Find(Page)!.Published!;
        var withdrawal = new Withdrawal(WithdrawalKind.Moved, "Den er slået sammen med en anden.", Content.Pages.PageAddress.TryParse("/modellen/"));

        Refused(test.Store.Withdraw(Page, withdrawal with { Target = null }, null, [], published.Token, Dorte), RefusalKind.Invalid);
        Refused(test.Store.Withdraw(Page, withdrawal with { Reason = " " }, null, [], published.Token, Dorte), RefusalKind.Invalid);
        Refused(test.Store.Withdraw(Page, withdrawal, null, [], new string('0', 40), Dorte), RefusalKind.Conflict);
        Done(test.Store.Withdraw(Page, withdrawal, null, [new("modellen/index.md", "aliaser: [/modellen/faerre-sager/]\n"u8.ToArray())], published.Token, Dorte));

        Assert.Null(test.Store.Find(Page));
        var withdrawn = test.Store.History(Page)[0];
        Assert.Equal((ChangeKind.Withdrawn, Page, withdrawal.Reason, true), (withdrawn.Kind, withdrawn.Path, withdrawn.Reason, withdrawn.IsOnMain));
        Assert.Equal(published.Text, Done(test.Store.Restore(Page, published.Commit, Dorte)).Working!.Text);
        test.Submit(Page, Dorte);
        Done(test.Store.Publish(Page, test.Approve(Page, Cecilie).Draft!.Tip, Dorte));
        Assert.Equal(ChangeKind.Published, test.Store.History(Page)[0].Kind);
    }

    [Fact]
    public void The_audit_has_everything_between_two_moments_and_also_what_came_to_nothing()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        test.Clock.Now += TimeSpan.FromDays(1);
        Done(test.Store.Discard(Page, test.Tip(Page), Anna));
        test.Clock.Now += TimeSpan.FromDays(1);
        test.Save(Page, "Nyere.\n", Bo);

        Assert.Equal([ChangeKind.Saved, ChangeKind.Discarded, ChangeKind.Saved, ChangeKind.Imported], test.Store.Audit(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Select(change => change.Kind));
        Assert.Equal([ChangeKind.Discarded], test.Store.Audit(Start.AddHours(1), Start.AddDays(2)).Select(change => change.Kind));
    }

    [Fact]
    public void A_commit_that_a_technician_made_stands_in_the_history_of_what_it_changed()
    {
        using var test = new TestStore();
        test.Store.Dispose();
        using (var clone = new TemporaryFolder())
        {
            GitIn(clone.FullPath, "clone", "-q", test.Settings.Folder, "k");
            File.WriteAllText(clone["k/modellen/faerre-sager.md"], "Af teknikeren.\n");
            GitIn(clone["k"], "commit", "-qam", "Ret en fejl");
            GitIn(clone["k"], "push", "-q", "origin", "main");
        }

        var change = test.Reopen().History(Page)[0];

        Assert.Equal((ChangeKind.Imported, "T", "t@example.dk"), (change.Kind, change.By.Name, change.By.Email));
    }

    [Theory]
    [InlineData("main")]
    [InlineData("HEAD~1")]
    [InlineData("--upload-pack=x")]
    [InlineData("0000000000000000000000000000000000000000")]
    [InlineData("")]
    public void Only_the_whole_id_of_a_commit_names_a_version(string commit)
    {
        using var test = new TestStore();

        Assert.Null(test.Store.Version(Page, commit));
        Refused(test.Store.Restore(Page, commit, Anna), RefusalKind.NotFound);
    }
}
