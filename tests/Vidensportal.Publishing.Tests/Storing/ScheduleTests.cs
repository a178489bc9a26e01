using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class ScheduleTests
{
    private static readonly DateTimeOffset Monday = Start.AddDays(1);

    [Fact]
    public void An_approved_text_goes_live_when_its_time_has_come_and_not_before()
    {
        using var test = new TestStore();
        Schedule(test, Monday);

        test.Clock.Now = Monday.AddSeconds(-1);
        Assert.Empty(test.Store.PublishDue());
        Assert.NotEqual("Ny.\n", test.Store.Find(Page)!.Published!.Text);
        test.Clock.Now = Monday;
        var outcome = Assert.Single(test.Store.PublishDue());

        Assert.Equal((Page, null), (outcome.Path, outcome.Refusal));
        Assert.Equal((outcome.Commit, "Ny.\n"), (test.Git("rev-parse", "main"), test.Store.Find(Page)!.Published!.Text));
        Assert.Equal((ChangeKind.Published, "Portalen"), (test.Store.History(Page)[0].Kind, test.Store.History(Page)[0].By.Name));
        Assert.Empty(test.Store.PublishDue());
    }

    [Fact]
    public void What_became_due_while_nothing_ran_is_published_at_the_start()
    {
        using var test = new TestStore();
        Schedule(test, Monday);
        test.Clock.Now = Monday.AddDays(3);

        Assert.True(Assert.Single(test.Reopen().PublishDue()).Refusal is null);
        Assert.Equal("Ny.\n", test.Store.Find(Page)!.Published!.Text);
    }

    [Fact]
    public void Embargoed_content_is_nowhere_on_main_before_its_time()
    {
        using var test = new TestStore();
        Schedule(test, Monday);

        Assert.DoesNotContain("Ny.", test.Git("log", "-p", "main"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_changed_after_the_approval_is_not_published_and_its_owner_is_told_once()
    {
        using var test = new TestStore();
        Schedule(test, Monday);
        test.Save(Page, "Ændret.\n", Anna);
        Assert.Empty(test.Store.PublishDue());
        test.Clock.Now = Monday;

        var outcome = Assert.Single(test.Store.PublishDue());

        Assert.Equal((Page, null, RefusalKind.WrongState), (outcome.Path, outcome.Commit, outcome.Refusal!.Kind));
        Assert.Empty(test.Store.PublishDue());
        Assert.Equal(DraftState.InReview, test.Store.Find(Page)!.Draft!.State);
        Assert.Contains("En tekst.", test.Store.Find(Page)!.Published!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_approved_again_but_not_planned_again_is_not_published()
    {
        using var test = new TestStore();
        Schedule(test, Monday);
        test.Save(Page, "Ændret.\n", Anna);
        test.Approve(Page, Cecilie);
        test.Clock.Now = Monday;

        Assert.NotNull(Assert.Single(test.Store.PublishDue()).Refusal);
        Assert.Equal(DraftState.Approved, test.Store.Find(Page)!.Draft!.State);
    }

    [Fact]
    public void A_plan_is_moved_and_called_off()
    {
        using var test = new TestStore();
        var tip = Schedule(test, Monday);
        tip = Done(test.Store.Schedule(Page, tip, Monday.AddDays(1), Dorte)).Draft!.Tip;
        test.Clock.Now = Monday.AddHours(1);
        Assert.Empty(test.Store.PublishDue());

        var entry = Done(test.Store.CancelSchedule(Page, tip, Dorte));

        Assert.Equal((DraftState.Approved, null), (entry.Draft!.State, entry.Draft.PublishAt));
        test.Clock.Now = Monday.AddDays(2);
        Assert.Empty(test.Store.PublishDue());
        Done(test.Store.Publish(Page, entry.Draft.Tip, Dorte));
    }

    [Fact]
    public void Only_an_approved_text_is_planned_and_only_for_later()
    {
        using var test = new TestStore();
        var draft = test.Save(Page, "Ny.\n", Anna).Draft!;
        Refused(test.Store.Schedule(Page, draft.Tip, Monday, Dorte), RefusalKind.WrongState);
        test.Submit(Page, Anna);
        test.Approve(Page, Cecilie);

        Refused(test.Store.Schedule(Page, test.Tip(Page), Start, Dorte), RefusalKind.Invalid);
    }

    [Fact]
    public void A_plan_that_the_site_cannot_be_built_with_is_called_off_and_told_once()
    {
        using var test = new TestStore();
        Schedule(test, Monday);
        test.Check = _ => [new("index.md", Position.Start, "Der er en fejl.", "Ret den.")];
        test.Clock.Now = Monday;

        Assert.Equal(RefusalKind.Faulty, Assert.Single(test.Store.PublishDue()).Refusal!.Kind);
        Assert.Empty(test.Store.PublishDue());
        Assert.Equal(DraftState.Approved, test.Store.Find(Page)!.Draft!.State);
        Assert.Contains("fejl", test.Store.History(Page)[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_jumps_back_changes_no_state()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        test.Clock.Now = Start.AddYears(-1);
        test.Submit(Page, Anna);
        test.Clock.Now = Start.AddYears(-2);

        Assert.Equal(DraftState.Approved, test.Approve(Page, Cecilie).Draft!.State);
        Assert.Equal("Ny.\n", Done(test.Store.Publish(Page, test.Tip(Page), Dorte)) is { } commit ? test.Store.Version(Page, commit)!.Text : "");
    }

    private static string Schedule(TestStore test, DateTimeOffset at) => Done(test.Store.Schedule(Page, test.Approved(Page, "Ny.\n"), at, Dorte)).Draft!.Tip;
}
