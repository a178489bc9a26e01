using System.Text;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

/// <summary>A text is refused or comes back as it was, byte for byte.</summary>
public sealed class TextTests
{
    public static TheoryData<string> Kept { get; } =
    [
        "", "\n", "uden linjeskift", "a\r\nb\r\n", "a\rb", "\uFEFFmed BOM\n", "æøå ÆØÅ e\u0301 é\n", "🐟👩‍👩‍👧\n", "---\ntitel: A\n---\nFør\n---\nEfter\n", "---\ntitel: [\n", "a: &a [*a,*a]\n", "id: 1\nid: 2\n", "\u2028\u200B\u202E\n", "100644 blob 0\t\n", new string('x', 1_000_000),
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_text_comes_back_as_it_was(string text)
    {
        using var test = new TestStore();

        var entry = test.Save(Page, text, Anna);

        Assert.True(entry.Working!.Text == text);
        Assert.Equal(Encoding.UTF8.GetBytes(text), test.Store.FindFile(Page.Value, Page));
        Assert.Equal(entry.Working, test.Reopen().Find(Page)!.Working);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        using var test = new TestStore();

        foreach (var text in (string[])["a\0b", "halv \uD83D fisk", "\uDC1F"])
        {
            Refused(test.Store.Save(Page, text, test.Store.Find(Page)!.Working!.Token, [], Anna), RefusalKind.Invalid);
            Refused(test.Store.KeepUnsaved(Page, text, Anna), RefusalKind.Invalid);
        }
    }

    [Fact]
    public void A_text_of_more_than_a_megabyte_is_refused()
    {
        using var test = new TestStore();

        Refused(test.Store.Save(Page, new string('ø', 500_001), test.Store.Find(Page)!.Working!.Token, [], Anna), RefusalKind.Invalid);
    }

    [Fact]
    public void Bytes_that_are_no_text_can_be_looked_at_and_stay_on_main()
    {
        using var test = new TestStore();
        File.WriteAllBytes(test.Folder["seed/modellen/faerre-sager.md"], [0x61, 0xE6, 0x0A]);

        Assert.Equal("a\uFFFD\n", test.Store.Find(Page)!.Published!.Text);
        Assert.Equal([0x61, 0xE6, 0x0A], test.Store.FindFile(Page.Value, null));
    }

    [Fact]
    public void Every_file_of_the_real_content_comes_back_as_it_was_and_is_in_the_list()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { Seed = Vidensportal.Testing.Repository.Content };
        var listing = Content.Files.ContentFolder.List(Vidensportal.Testing.Repository.Content);

        var main = test.Store.Main().Listing;

        Assert.Empty(main.Faults);
        Assert.Equal(listing.Files.Select(file => (file.Path, file.Length)), main.Files.Select(file => (file.Path, file.Length)));
        Assert.All(main.Files.Zip(listing.Files), pair => Assert.Equal(pair.Second.Read(), pair.First.Read()));
        var texts = listing.Files.Select(file => file.Path).Where(path => Path.GetExtension(path) is ".md" or ".yaml").ToList();
        Assert.Equal(texts.Order(StringComparer.Ordinal), test.Store.List().Select(line => line.Path.Value));
        Assert.All(test.Store.List(), line => Assert.NotEmpty(line.Title));
    }

    [Fact]
    public void A_save_that_changes_nothing_makes_no_commit_and_leaves_an_approval()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");

        Assert.Equal(tip, test.Save(Page, "Ny.\n", Anna).Draft!.Tip);
    }

    [Fact]
    public void A_save_sent_again_because_the_answer_was_lost_is_done_once()
    {
        using var test = new TestStore();
        var token = test.Store.Find(Page)!.Working!.Token;
        var first = Done(test.Store.Save(Page, "Ny.\n", token, [], Anna));

        Assert.Equal(first, Done(test.Store.Save(Page, "Ny.\n", token, [], Anna)));
        Refused(test.Store.Save(Page, "Ny.\n", token, [], Bo), RefusalKind.Conflict);
    }

    [Fact]
    public void A_link_in_the_repository_is_no_file_of_the_content()
    {
        using var test = new TestStore();
        test.Store.Dispose();
        var target = GitIn(test.Settings.Folder, "rev-parse", "main:modellen/faerre-sager.md");
        File.WriteAllText(test.Folder["tree"], $"120000 blob {target}\tlink.md\n040000 tree {test.Git("rev-parse", "main:modellen")}\tmodellen\n");
        var linked = test.Git("commit-tree", "-m", "Link", "-p", "main", Mktree(test));
        test.Git("update-ref", "refs/heads/main", linked);

        var store = test.Reopen();

        Assert.Equal("link.md", Assert.Single(store.Main().Listing.Faults).File);
        Assert.DoesNotContain(store.List(), line => line.Path.Value == "link.md");
        Assert.Null(store.FindFile("link.md", null));
        // Nothing goes live with it.
        var tip = test.Approved(Page, "Ny.\n");
        Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.Faulty);
    }

    private static string Mktree(TestStore test)
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", "mktree") { WorkingDirectory = test.Settings.Folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        process.StandardInput.Write(File.ReadAllText(test.Folder["tree"]));
        process.StandardInput.Close();
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
