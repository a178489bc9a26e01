using System.Globalization;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class RecoveryTests
{
    [Fact]
    public void What_a_killed_git_leaves_is_cleared_up_at_the_start()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        test.Store.Dispose();
        string[] left = ["refs/heads/main.lock", "refs/heads/kladde/modellen/faerre-sager.md.lock", "packed-refs.lock", "HEAD.lock", "portal/tmp/0.index", "portal/tmp/0.index.lock"];
        foreach (var path in left)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(InRepository(test, path))!);
            File.WriteAllText(InRepository(test, path), "");
        }
        File.WriteAllText(InRepository(test, "objects/tmp_obj_old"), "");
        File.SetLastWriteTimeUtc(InRepository(test, "objects/tmp_obj_old"), Start.AddDays(-1).UtcDateTime);

        test.Reopen();

        Assert.All(left, path => Assert.False(File.Exists(InRepository(test, path)), path));
        Assert.False(File.Exists(InRepository(test, "objects/tmp_obj_old")));
        Assert.Equal("Nyere.\n", test.Save(Page, "Nyere.\n", Anna).Working!.Text);
        Done(test.Store.Publish(Page, Approve(test), Dorte));
    }

    [Fact]
    public void A_publication_cut_off_between_main_and_the_draft_is_finished_at_the_start()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");
        var commit = Done(test.Store.Publish(Page, tip, Dorte));
        var refs = test.Refs();
        test.Store.Dispose();
        test.Git("update-ref", "refs/heads/kladde/modellen/faerre-sager.md", tip);

        Assert.Null(test.Reopen().Find(Page)!.Draft);
        Assert.Equal((refs, commit), (test.Refs(), test.Git("rev-parse", "main")));
    }

    [Fact]
    public void A_seed_that_was_cut_off_is_begun_again()
    {
        using var test = new TestStore();
        var calls = 0;
        test.Settings = test.Settings with
        {
            BeforeGit = call =>
            {
                if (call.Arguments[0] == "fast-import" && calls++ == 0) throw new IOException("cut off");
            },
         };
        Assert.Throws<IOException>(() => test.Store);

        Assert.NotNull(test.Store.Find(Page)!.Published);
    }

    [Fact]
    public void A_seed_is_taken_in_once_and_never_over_what_is_there()
    {
        using var test = new TestStore();
        Done(test.Store.Publish(Page, test.Approved(Page, "Ny.\n"), Dorte));

        Assert.Equal("Ny.\n", test.Reopen().Find(Page)!.Published!.Text);
    }

    [Fact]
    public void A_damaged_store_opens_for_reading_only_and_says_so()
    {
        using var test = new TestStore();
        var blob = test.Save(Page, "Ny.\n", Anna).Working!.Token;
        var before = test.Refs();
        test.Store.Dispose();
        File.Delete(InRepository(test, $"objects/{blob[..2]}/{blob[2..]}"));

        var store = test.Reopen();

        Assert.Contains("beskadiget", store.ReadOnlyReason, StringComparison.Ordinal);
        Refused(store.Save(At("om/index.md"), "X\n", null, [], Anna), RefusalKind.ReadOnly);
        Refused(store.KeepUnsaved(Page, "X\n", Anna), RefusalKind.ReadOnly);
        Refused(store.ForcePublish(Page, test.Tip(Page), "Haster.", Dorte), RefusalKind.ReadOnly);
        Assert.NotNull(store.Find(Page)!.Published);
        Assert.Equal(before, test.Refs());
    }

    [Fact]
    public void A_second_program_reads_what_the_first_one_writes_and_writes_nothing()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        using var second = test.Open();

        Assert.NotNull(second.ReadOnlyReason);
        Refused(second.Save(Page, "Den andens.\n", second.Find(Page)!.Working!.Token, [], Bo), RefusalKind.ReadOnly);
        test.Save(Page, "Nyere.\n", Anna);
        Assert.Equal("Nyere.\n", second.Find(Page)!.Working!.Text);
        Assert.Equal("Nyere.\n", Assert.Single(second.List()) is { } line ? second.Find(line.Path)!.Working!.Text : "");
        Assert.Empty(second.Maintain(CancellationToken.None));
    }

    /// <summary>
    /// Stops before each call of git in turn, opens the store anew and does the same again: it must come to what it comes to without a crash. A
    /// call that was done in full but not answered counts as done.
    /// </summary>
    [Theory]
    [InlineData("save")]
    [InlineData("submit")]
    [InlineData("approve")]
    [InlineData("schedule")]
    [InlineData("publish")]
    [InlineData("discard")]
    [InlineData("withdraw")]
    [InlineData("push")]
    public void Wherever_it_is_cut_off_the_same_again_comes_to_the_same(string step)
    {
        var whole = Run(step, crashAt: null, out var calls);
        Assert.True(calls > 2, $"{step} calls git {calls} times.");
        for (var call = 0; call < calls; call++) Assert.Equal(whole, Run(step, call, out _));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("publish")]
    public void A_crash_before_the_refs_moved_has_moved_nothing(string step)
    {
        using var test = new TestStore();
        if (step == "publish") test.Approved(Page, "Ny.\n");
        test.Store.Dispose();
        var before = test.Refs();
        test.Settings = test.Settings with { BeforeGit = CrashAtRefs };
        test.Reopen();

        Assert.Throws<IOException>(() => Act(test, step));
        test.Settings = test.Settings with { BeforeGit = null };
        test.Reopen();
        Assert.Equal(before, test.Refs());

        static void CrashAtRefs(GitCall call)
        {
            if (call.Arguments[0] == "update-ref") throw new IOException("cut off");
        }
    }

    [Fact]
    public void What_a_technician_moves_in_the_same_moment_is_not_written_over()
    {
        using var test = new TestStore();
        var first = test.Save(Page, "Ny.\n", Anna).Draft!.Tip;
        test.Save(Page, "Nyere.\n", Anna);
        var isMoved = false;
        test.Settings = test.Settings with { BeforeGit = MoveBack };
        test.Reopen();

        Refused(test.Store.Save(Page, "Nyest.\n", test.Store.Find(Page)!.Working!.Token, [], Anna), RefusalKind.Busy);

        Assert.Equal(first, test.Git("rev-parse", "refs/heads/kladde/modellen/faerre-sager.md"));
        Assert.Equal("Ny.\n", test.Store.Find(Page)!.Working!.Text);

        void MoveBack(GitCall call)
        {
            if (call.Arguments[0] != "update-ref" || isMoved) return;
            isMoved = true;
            test.Git("update-ref", "refs/heads/kladde/modellen/faerre-sager.md", first);
        }
    }

    private static string Run(string step, int? crashAt, out int calls)
    {
        using var test = new TestStore();
        GitIn(test.Folder.FullPath, "init", "-q", "--bare", "fjern.git");
        test.Settings = test.Settings with { Remote = test.Folder["fjern.git"] };
        if (step is "approve" or "submit" or "discard") test.Save(Page, "Ny.\n", Anna);
        if (step is "approve") test.Submit(Page, Anna);
        if (step is "publish" or "schedule") test.Approved(Page, "Ny.\n");
        var counted = 0;
        var isCounting = false;
        test.Settings = test.Settings with { BeforeGit = CrashAt };
        test.Reopen();
        isCounting = true;
        try
        {
            Act(test, step);
        }
        catch (IOException)
        {
            isCounting = false;
            test.Reopen();
            // Done in full, or not at all: whoever asked has seen neither, and asks again.
            if (!IsThere(test, step)) Act(test, step);
        }
        calls = counted;
        isCounting = false;
        return State(test);

        void CrashAt(GitCall call)
        {
            if (isCounting && counted++ == crashAt) throw new IOException($"cut off before {call.Arguments[0]}");
        }
    }

    private static void Act(TestStore test, string step)
    {
        var store = test.Store;
        var by = new { Tip = store.Find(Page)?.Draft?.Tip ?? "", Token = store.Find(Page)?.Working?.Token };
        object done = step switch
        {
            "save" => Done(store.Save(Page, "Ny.\n", by.Token, [new("medier/a.png", [1])], Anna)),
            "submit" => Done(store.Submit(Page, by.Tip, null, Anna)),
            "approve" => Done(store.Approve(Page, by.Tip, null, Cecilie)),
            "schedule" => Done(store.Schedule(Page, by.Tip, Start.AddHours(1), Dorte)),
            "publish" => Done(store.Publish(Page, by.Tip, Dorte)),
            "discard" => Done(store.Discard(Page, by.Tip, Anna)),
            "withdraw" => Done(store.Withdraw(Page, new(Publishing.Drafts.WithdrawalKind.Mistake, "Fejl.", null), null, [], by.Token!, Dorte)),
            "push" => store.Push(CancellationToken.None),
            _ => throw new ArgumentOutOfRangeException(nameof(step)),
        };
        Assert.NotNull(done);
    }

    private static bool IsThere(TestStore test, string step) => step switch
    {
        "save" => test.Store.Find(Page)!.Working!.Text == "Ny.\n",
        "submit" => test.Store.Find(Page)!.Draft!.State == Publishing.Drafts.DraftState.InReview,
        "approve" => test.Store.Find(Page)!.Draft!.Approval is not null,
        "schedule" => test.Store.Find(Page)!.Draft!.PublishAt is not null,
        "publish" or "discard" => test.Store.Find(Page)!.Draft is null,
        "withdraw" => test.Store.Find(Page) is null,
        _ => false,
    };

    /// <summary>Refs, all trees and all that was said: the same when two stores have come to the same.</summary>
    private static string State(TestStore test) =>
        test.Git("for-each-ref", "--format=%(refname) %(tree) %(contents)") + test.Git("log", "--topo-order", "--format=%T %B", "main") + GitIn(test.Folder["fjern.git"], "for-each-ref", "--format=%(refname) %(tree)")
        + string.Create(CultureInfo.InvariantCulture, $"{test.Store.Outbox.Waiting}");

    private static string Approve(TestStore test)
    {
        test.Submit(Page, Anna);
        return test.Approve(Page, Cecilie).Draft!.Tip;
    }

    private static string InRepository(TestStore test, string path) => Path.Combine(test.Settings.Folder, path);
}
