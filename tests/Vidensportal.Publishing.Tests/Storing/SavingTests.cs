using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class SavingTests
{
    [Fact]
    public void A_new_store_begins_with_the_folder_it_is_given()
    {
        using var test = new TestStore();

        var entry = test.Store.Find(Page)!;

        Assert.Contains("En tekst.", entry.Published!.Text, StringComparison.Ordinal);
        Assert.Equal(entry.Published, entry.Working);
        Assert.Null(entry.Draft);
        Assert.Equal(["modellen/faerre-sager.md"], test.Store.Main().Listing.Files.Select(file => file.Path));
        Assert.Equal("importeret", test.Git("log", "-1", "--format=%(trailers:key=Handling,valueonly)", "main").Trim());
    }

    [Fact]
    public void A_store_with_nothing_to_begin_with_is_empty()
    {
        using var test = new TestStore();
        test.Settings = test.Settings with { Seed = null };

        Assert.Empty(test.Store.List());
    }

    [Fact]
    public void A_save_is_a_commit_by_the_person_who_made_it_and_readers_see_nothing()
    {
        using var test = new TestStore();
        var before = test.Store.Find(Page)!;

        var entry = Done(test.Store.Save(Page, "Ny tekst.\n", before.Working!.Token, [], Anna));

        Assert.Equal("Ny tekst.\n", entry.Working!.Text);
        Assert.Equal(before.Published!.Text, entry.Published!.Text);
        Assert.Equal((DraftState.Draft, Anna.Person, Start), (entry.Draft!.State, entry.Draft.ChangedBy, entry.Draft.ChangedAt));
        Assert.Equal("Anna Madsen <anna@example.dk>|Portalen <>|gemt|modellen/faerre-sager.md|anna", test.Git("log", "-1", "--format=%an <%ae>|%cn <%ce>|%(trailers:key=Handling,valueonly,separator=)|%(trailers:key=Tekst,valueonly,separator=)|%(trailers:key=Person,valueonly,separator=)", entry.Draft.Tip));
        Assert.Equal(before.Published.Commit, test.Git("rev-parse", "main"));
    }

    [Fact]
    public void A_save_from_an_old_text_is_refused_with_both_texts_and_the_name()
    {
        using var test = new TestStore();
        var token = test.Store.Find(Page)!.Working!.Token;
        Done(test.Store.Save(Page, "Annas.\n", token, [], Anna));

        var refusal = Refused(test.Store.Save(Page, "Bos.\n", token, [], Bo), RefusalKind.Conflict);

        Assert.Equal(("Annas.\n", Anna.Person), (refusal.Theirs!.Text, refusal.By));
        Assert.Contains("Anna Madsen", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Annas.\n", test.Store.Find(Page)!.Working!.Text);
        Assert.Equal("Bos.\n", Done(test.Store.Save(Page, "Bos.\n", refusal.Theirs.Token, [], Bo)).Working!.Text);
    }

    [Fact]
    public void The_list_shows_titles_types_and_states()
    {
        using var test = new TestStore("-- fakta/F33.yaml --\nid: F33\nemne: oekonomi\nudsagn: \"Det faldt.\"\n-- index.md --\n---\ntitel: 'Forsiden''s'\ntype: forside\n---\n-- medier/p.png --\nx\n");
        test.Save(At("nyheder/2026/ny.md"), "---\ntitel: En nyhed\ntype: nyhed\n---\n", Anna);

        Assert.Equal(
            [new(At("fakta/F33.yaml"), "Det faldt.", "fakta", true, null, null), new(At("index.md"), "Forsiden's", "forside", true, null, null), new(At("nyheder/2026/ny.md"), "En nyhed", "nyhed", false, DraftState.Draft, Start)],
            test.Store.List());
    }
}
