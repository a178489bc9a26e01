using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class OutboxTests
{
    [Fact]
    public void A_publication_reaches_the_remote_and_nothing_waits_any_more()
    {
        using var test = WithRemote();
        var commit = Publish(test, "Ny.\n");

        Assert.Equal(2, test.Store.Outbox.Waiting);
        Assert.Equal(new(0, null, null), test.Store.Push(CancellationToken.None));
        Assert.Equal(commit, Remote(test, "rev-parse", "main"));
        Assert.Equal("refs/heads/main", Remote(test, "for-each-ref", "--format=%(refname)"));
    }

    [Fact]
    public void What_waits_outlives_the_program()
    {
        using var test = WithRemote();
        var commit = Publish(test, "Ny.\n");

        Assert.Equal(2, test.Reopen().Outbox.Waiting);
        test.Store.Push(CancellationToken.None);
        Assert.Equal((commit, 0), (Remote(test, "rev-parse", "main"), test.Store.Outbox.Waiting));
    }

    [Fact]
    public void A_push_that_was_done_but_not_noted_is_done_again_without_harm()
    {
        using var test = WithRemote();
        Publish(test, "Ny.\n");
        test.Store.Push(CancellationToken.None);
        test.Git("update-ref", "-d", "refs/remotes/organisation/main");

        Assert.Equal(2, test.Reopen().Outbox.Waiting);
        Assert.Equal(new(0, null, null), test.Store.Push(CancellationToken.None));
    }

    [Fact]
    public void A_remote_that_is_away_is_tried_again_later_and_later_and_its_address_is_not_told()
    {
        using var test = WithRemote();
        Publish(test, "Ny.\n");
        Directory.Move(test.Folder["fjern.git"], test.Folder["vaek.git"]);

        foreach (var seconds in (int[])[5, 10, 20, 40])
        {
            var state = test.Store.Push(CancellationToken.None);
            Assert.Equal((2, test.Clock.Now.AddSeconds(seconds)), (state.Waiting, state.NextTry));
            Assert.DoesNotContain("fjern", state.LastError, StringComparison.Ordinal);
            test.Clock.Now += TimeSpan.FromSeconds(seconds);
        }
        Directory.Move(test.Folder["vaek.git"], test.Folder["fjern.git"]);

        Assert.Equal(new(0, null, null), test.Store.Push(CancellationToken.None));
    }

    [Fact]
    public void What_a_technician_pushed_is_fetched_and_merged_and_both_are_kept()
    {
        using var test = WithRemote();
        test.Store.Push(CancellationToken.None);
        Theirs(test, "om/index.md", "Af teknikeren.\n");
        var moved = new List<string>();
        var ours = Publish(test, "Ny.\n");
        test.Store.MainMoved += moved.Add;

        Assert.Equal(new(0, null, null), test.Store.Push(CancellationToken.None));

        Assert.Equal(("Af teknikeren.\n", "Ny.\n"), (test.Store.Find(At("om/index.md"))!.Published!.Text, test.Store.Find(Page)!.Published!.Text));
        Assert.Equal(test.Git("rev-parse", "main"), Remote(test, "rev-parse", "main"));
        Assert.Equal([test.Git("rev-parse", "main")], moved);
        Assert.Equal(ours, test.Git("rev-parse", "main^1"));
    }

    [Fact]
    public void A_conflict_with_the_remote_is_told_and_nothing_is_dropped_on_either_side()
    {
        using var test = WithRemote();
        test.Store.Push(CancellationToken.None);
        Theirs(test, Page.Value, "Teknikerens.\n");
        var ours = Publish(test, "Redaktionens.\n");

        var state = test.Store.Push(CancellationToken.None);

        Assert.Equal((1, true), (state.Waiting, state.NextTry > test.Clock.Now));
        Assert.Contains("modellen/faerre-sager.md", state.LastError, StringComparison.Ordinal);
        Assert.Equal((ours, "Teknikerens."), (test.Git("rev-parse", "main"), Remote(test, "show", "main:" + Page.Value)));
        // Readers and editors are not held up by it.
        Publish(test, "Redaktionens næste.\n");
    }

    [Fact]
    public void What_the_site_cannot_be_built_from_is_not_fetched_into_main()
    {
        using var test = WithRemote();
        test.Store.Push(CancellationToken.None);
        Theirs(test, "om/index.md", "Ødelagt.\n");
        var ours = Publish(test, "Ny.\n");
        test.Check = revision => revision.Listing.Files.Any(file => file.Path == "om/index.md") ? [new("om/index.md", new(1, 1), "Den er ødelagt.", "Ret den.")] : [];

        Assert.Contains("Den er ødelagt.", test.Store.Push(CancellationToken.None).LastError, StringComparison.Ordinal);
        Assert.Equal(ours, test.Git("rev-parse", "main"));
    }

    [Fact]
    public void A_link_from_the_remote_is_not_fetched_into_main()
    {
        using var test = WithRemote();
        test.Store.Push(CancellationToken.None);
        Theirs(test, "om/index.md", null);
        var ours = Publish(test, "Ny.\n");

        Assert.Contains("link", test.Store.Push(CancellationToken.None).LastError, StringComparison.Ordinal);
        Assert.Equal(ours, test.Git("rev-parse", "main"));
    }

    [Theory]
    [InlineData("http://example.dk/x.git")]
    [InlineData("git://example.dk/x.git")]
    [InlineData("ext::sh -c id")]
    [InlineData("file:///tmp")]
    [InlineData("--upload-pack=id")]
    [InlineData("-oProxyCommand=id@host:x")]
    [InlineData("ssh://-oProxyCommand=id/x")]
    [InlineData("../fjern.git")]
    public void Only_ssh_https_and_a_folder_that_is_there_can_be_a_remote(string remote)
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { Remote = remote };

        Assert.Throws<StoreOpenException>(() => test.Store);
    }

    [Fact]
    public void Without_a_remote_nothing_ever_waits()
    {
        using var test = new TestStore();
        Publish(test, "Ny.\n");

        Assert.Equal(new(0, null, null), test.Store.Push(CancellationToken.None));
    }

    private static TestStore WithRemote()
    {
        var test = new TestStore();
        GitIn(test.Folder.FullPath, "init", "-q", "--bare", "--initial-branch=main", "fjern.git");
        test.Settings = test.Settings with { Remote = test.Folder["fjern.git"] };
        return test;
    }

    private static string Remote(TestStore test, params string[] arguments) => GitIn(test.Folder["fjern.git"], arguments);

    private static string Publish(TestStore test, string text) => Done(test.Store.Publish(Page, test.Approved(Page, text), Dorte));

    /// <summary>Somebody else pushes to the remote: a file, or a link when there is no text.</summary>
    private static void Theirs(TestStore test, string path, string? text)
    {
        GitIn(test.Folder.FullPath, "clone", "-q", "fjern.git", "deres");
        var full = test.Folder["deres/" + path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (text is null) File.CreateSymbolicLink(full, "/etc/passwd");
        else File.WriteAllText(full, text);
        GitIn(test.Folder["deres"], "add", ".");
        GitIn(test.Folder["deres"], "commit", "-qm", "Deres");
        GitIn(test.Folder["deres"], "push", "-q", "origin", "main");
    }
}
