using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class UnsavedTests
{
    [Fact]
    public void What_is_typed_is_there_after_a_crash_and_only_for_the_one_who_typed_it()
    {
        using var test = new TestStore();
        Done(test.Store.KeepUnsaved(Page, "Halv sæt", Anna));
        Done(test.Store.KeepUnsaved(Page, "Halv sætning", Anna));
        test.Reopen();

        Assert.Equal("Halv sætning", test.Store.FindUnsaved(Page, Anna.Person)!.Text);
        Assert.Null(test.Store.FindUnsaved(Page, Bo.Person));
        Assert.Null(test.Store.Find(Page)!.Draft);
        Assert.Single(test.Store.History(Page));
    }

    [Fact]
    public void What_was_saved_is_not_offered_again()
    {
        using var test = new TestStore();
        Done(test.Store.KeepUnsaved(Page, "Halv", Anna));
        test.Save(Page, "Hel.\n", Anna);

        Assert.Null(test.Store.FindUnsaved(Page, Anna.Person));
        Assert.DoesNotContain("autosave", test.Refs(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_lost_to_a_colleague_has_the_text_still()
    {
        using var test = new TestStore();
        Done(test.Store.KeepUnsaved(Page, "Annas.\n", Anna));
        test.Save(Page, "Bos.\n", Bo);

        Assert.Equal("Annas.\n", test.Store.FindUnsaved(Page, Anna.Person)!.Text);
    }

    [Fact]
    public void Ids_that_differ_only_in_case_or_hold_what_a_ref_cannot_are_two_persons()
    {
        using var test = new TestStore();
        foreach (var id in (string[])["bo", "Bo", "bo.lock", "..", "a.", new string('x', 100)])
            Done(test.Store.KeepUnsaved(Page, id, Anna with { Person = new(id, "Bo", "") }));

        foreach (var id in (string[])["bo", "Bo", "bo.lock", "..", "a.", new string('x', 100)])
            Assert.Equal(id, test.Store.FindUnsaved(Page, new(id, "Bo", ""))!.Text);
    }

    [Fact]
    public void A_preview_shows_what_is_typed_and_keeps_nothing()
    {
        using var test = new TestStore("-- a.md --\nA\n-- b.md --\nB\n");
        test.Save(At("a.md"), "Kladde\n", Anna);
        var before = test.Refs();

        var typed = test.Store.WithText(At("a.md"), "Tastet\n").Listing.Files.ToDictionary(file => file.Path);
        var added = test.Store.WithText(At("c.md"), "Ny\n").Listing.Files.Select(file => file.Path);

        Assert.Equal(("Tastet\n", "B\n"), (System.Text.Encoding.UTF8.GetString(typed["a.md"].Read()!), System.Text.Encoding.UTF8.GetString(typed["b.md"].Read()!)));
        Assert.Equal(["a.md", "b.md", "c.md"], added);
        Assert.Equal(before, test.Refs());
        // What has not changed has the stamp it has on main, and is not read again.
        Assert.Equal(test.Store.Main().Listing.Files.Single(file => file.Path == "b.md").Stamp, typed["b.md"].Stamp);
        Assert.NotEqual(test.Store.WithDraft(At("a.md"))!.Listing.Files[0].Stamp, typed["a.md"].Stamp);
    }
}
