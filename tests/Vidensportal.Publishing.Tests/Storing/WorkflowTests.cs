using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class WorkflowTests
{
    [Fact]
    public void A_text_goes_from_author_by_reviewer_and_publisher_to_readers_and_git_names_all_three()
    {
        using var test = new TestStore();
        var moved = new List<string>();
        test.Store.MainMoved += moved.Add;
        var tip = test.Approved(Page, "Ny.\n");

        var commit = Done(test.Store.Publish(Page, tip, Dorte));

        Assert.Equal([commit], moved);
        Assert.Equal(commit, test.Git("rev-parse", "main"));
        Assert.Equal("Ny.\n", test.Store.Find(Page)!.Published!.Text);
        Assert.Null(test.Store.Find(Page)!.Draft);
        Assert.Equal(
            "Dorte Krogh|udgivet\nCecilie Holm|godkendt\nAnna Madsen|sendt-til-gennemsyn\nAnna Madsen|gemt\nPortalen|importeret",
            test.Git("log", "--topo-order", "--format=%an|%(trailers:key=Handling,valueonly,separator=)", "main"));
        Assert.Equal("Cecilie Holm (cecilie)", test.Git("log", "-1", "--format=%(trailers:key=Godkendt-af,valueonly,separator=)", "main"));
        Assert.Equal([ChangeKind.Published, ChangeKind.Approved, ChangeKind.Submitted, ChangeKind.Saved, ChangeKind.Imported], test.Store.History(Page).Select(change => change.Kind));
        Assert.All(test.Store.History(Page), change => Assert.True(change.IsOnMain));
    }

    [Fact]
    public void An_author_may_neither_approve_nor_publish_nor_withdraw()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Bo);
        var tip = test.Submit(Page, Bo).Draft!.Tip;
        var before = test.Refs();

        Refused(test.Store.Approve(Page, tip, null, Anna), RefusalKind.Forbidden);
        Refused(test.Store.Return(Page, tip, "Nej.", Anna), RefusalKind.Forbidden);
        Refused(test.Store.Schedule(Page, tip, Start.AddHours(1), Anna), RefusalKind.Forbidden);
        Refused(test.Store.Publish(Page, tip, Anna), RefusalKind.Forbidden);
        Refused(test.Store.ForcePublish(Page, tip, "Haster.", Anna), RefusalKind.Forbidden);
        Refused(test.Store.Withdraw(Page, new(WithdrawalKind.Mistake, "Fejl.", null), null, [], test.Store.Find(Page)!.Published!.Token, Anna), RefusalKind.Forbidden);
        Assert.Equal(before, test.Refs());
    }

    [Fact]
    public void An_administrator_may_not_write_approve_or_publish()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");

        Refused(test.Store.Save(Page, "X\n", null, [], Erik), RefusalKind.Forbidden);
        Refused(test.Store.Approve(Page, tip, null, Erik), RefusalKind.Forbidden);
        Refused(test.Store.Publish(Page, tip, Erik), RefusalKind.Forbidden);
        Refused(test.Store.ForcePublish(Page, tip, "Haster.", Erik), RefusalKind.Forbidden);
    }

    [Fact]
    public void A_role_holds_only_for_its_collections()
    {
        using var test = new TestStore();
        var facts = Anna with { Collections = new HashSet<string> { "fakta" } };

        Refused(test.Store.Save(Page, "X\n", test.Store.Find(Page)!.Working!.Token, [], facts), RefusalKind.Forbidden);
        Refused(test.Store.Save(At("fakta/F01.yaml"), "id: F01\n", null, [new("modellen/faerre-sager.md", "X\n"u8.ToArray())], facts), RefusalKind.Forbidden);
        Done(test.Store.Save(At("fakta/F01.yaml"), "id: F01\n", null, [], facts));
    }

    [Fact]
    public void Nobody_approves_a_text_that_they_have_changed_themselves()
    {
        using var test = new TestStore();
        test.Save(Page, "Bos.\n", Bo);
        test.Save(Page, "Bos og Annas.\n", Anna);
        var tip = test.Submit(Page, Anna).Draft!.Tip;

        Refused(test.Store.Approve(Page, tip, null, Bo), RefusalKind.Forbidden);

        Assert.Equal(["bo", "anna"], test.Store.Find(Page)!.Draft!.Editors.Select(editor => editor.Id));
        Assert.Equal(DraftState.Approved, Done(test.Store.Approve(Page, tip, "Fint.", Cecilie)).Draft!.State);
        Assert.Equal(("Fint.", "cecilie", tip), (test.Store.Find(Page)!.Draft!.Comment, test.Store.Find(Page)!.Draft!.Approval!.By.Id, test.Store.Find(Page)!.Draft!.Approval!.Commit));
    }

    [Fact]
    public void An_author_weaves_into_a_draft_of_others_while_it_is_written_and_leaves_it_alone_once_it_is_sent()
    {
        using var test = new TestStore();
        var eva = Anna with { Person = new("eva", "Eva Bang", "") };
        var tip = test.Save(Page, "Evas.\n", eva).Draft!.Tip;
        Assert.Contains("Eva Bang", Refused(test.Store.Submit(Page, tip, null, Anna), RefusalKind.Forbidden).Message, StringComparison.Ordinal);
        Refused(test.Store.Discard(Page, tip, Anna), RefusalKind.Forbidden);
        test.Submit(Page, eva);
        var sent = test.Store.Find(Page)!;

        Refused(test.Store.Save(Page, "Annas.\n", sent.Working!.Token, [], Anna), RefusalKind.Forbidden);
        Assert.Equal(DraftState.Approved, test.Approve(Page, Cecilie).Draft!.State);
        Refused(test.Store.Save(Page, "Annas.\n", sent.Working.Token, [], Anna), RefusalKind.Forbidden);
        Refused(test.Store.Discard(Page, test.Tip(Page), Anna), RefusalKind.Forbidden);
        Assert.Equal(DraftState.Approved, test.Store.Find(Page)!.Draft!.State);

        // Who reviews takes it over, and who wrote it can.
        Assert.Equal(DraftState.InReview, test.Save(Page, "Bos.\n", Bo).Draft!.State);
        test.Save(Page, "Evas igen.\n", eva);
        Done(test.Store.Discard(Page, test.Tip(Page), eva));
        test.Save(Page, "Evas.\n", eva);
        Assert.Equal(["eva", "anna"], test.Save(Page, "Evas og Annas.\n", Anna).Draft!.Editors.Select(editor => editor.Id));
        test.Submit(Page, Anna);
    }

    [Fact]
    public void Any_change_takes_the_approval_away()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");
        var entry = test.Save(Page, "Nyere.\n", Anna);

        Assert.Equal((DraftState.InReview, null), (entry.Draft!.State, entry.Draft.Approval));
        Refused(test.Store.Publish(Page, entry.Draft.Tip, Dorte), RefusalKind.WrongState);
        Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.Conflict);
    }

    [Fact]
    public void An_approval_is_of_the_text_that_was_read_and_no_other()
    {
        using var test = new TestStore();
        test.Save(Page, "Læst.\n", Anna);
        var read = test.Submit(Page, Anna).Draft!.Tip;
        test.Save(Page, "Ændret imens.\n", Anna);

        var refusal = Refused(test.Store.Approve(Page, read, null, Cecilie), RefusalKind.Conflict);

        Assert.Equal("Ændret imens.\n", refusal.Theirs!.Text);
        Assert.Equal(DraftState.InReview, test.Store.Find(Page)!.Draft!.State);
    }

    [Fact]
    public void A_text_is_sent_back_with_a_comment_and_only_with_one()
    {
        using var test = new TestStore();
        test.Save(Page, "Ny.\n", Anna);
        var tip = test.Submit(Page, Anna).Draft!.Tip;

        Refused(test.Store.Return(Page, tip, "  ", Cecilie), RefusalKind.Invalid);
        var entry = Done(test.Store.Return(Page, tip, "Kilden mangler.\n\nHandling: godkendt\nGodkendt-version: " + tip, Cecilie));

        // What a comment says is never taken for what was done.
        Assert.Equal((DraftState.Draft, null), (entry.Draft!.State, entry.Draft.Approval));
        Assert.StartsWith("Kilden mangler.\n\nHandling: godkendt", entry.Draft.Comment, StringComparison.Ordinal);
        Assert.Equal(ChangeKind.Returned, test.Store.History(Page)[0].Kind);
        Refused(test.Store.Return(Page, entry.Draft.Tip, "Igen.", Cecilie), RefusalKind.WrongState);
    }

    [Fact]
    public void A_draft_that_nobody_sent_is_not_approved_and_one_that_is_approved_not_sent()
    {
        using var test = new TestStore();
        var draft = test.Save(Page, "Ny.\n", Anna).Draft!;
        Refused(test.Store.Approve(Page, draft.Tip, null, Cecilie), RefusalKind.WrongState);
        Refused(test.Store.Publish(Page, draft.Tip, Dorte), RefusalKind.WrongState);
        test.Submit(Page, Anna);
        test.Approve(Page, Cecilie);

        Refused(test.Store.Submit(Page, test.Tip(Page), null, Anna), RefusalKind.WrongState);
        Refused(test.Store.Approve(Page, test.Tip(Page), null, Bo), RefusalKind.WrongState);
        Refused(test.Store.ForcePublish(Page, test.Tip(Page), "Haster.", Dorte), RefusalKind.WrongState);
        Refused(test.Store.CancelSchedule(Page, test.Tip(Page), Dorte), RefusalKind.WrongState);
    }

    [Fact]
    public void Publishing_without_approval_takes_a_reason_and_stands_out_for_good()
    {
        using var test = new TestStore();
        var draft = test.Save(Page, "Haster.\n", Dorte).Draft!;

        Refused(test.Store.ForcePublish(Page, draft.Tip, "", Dorte), RefusalKind.Invalid);
        Done(test.Store.ForcePublish(Page, draft.Tip, "Der stod et forkert telefonnummer.", Dorte));

        var change = test.Store.History(Page)[0];
        Assert.Equal((ChangeKind.ForcePublished, "Dorte Krogh", "Der stod et forkert telefonnummer."), (change.Kind, change.By.Name, change.Reason));
        Assert.Contains("udgivet-uden-godkendelse", test.Git("log", "-1", "--format=%B", "main"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_cannot_be_built_is_not_published_and_the_draft_stays()
    {
        using var test = new TestStore();
        test.Check = revision => revision.Listing.Files.Any(file => file.Read()!.AsSpan().IndexOf("Ødelagt"u8) >= 0) ? [new("modellen/faerre-sager.md", Position.Start, "Den er ødelagt.", "Ret den.")] : [];
        var tip = test.Approved(Page, "Ødelagt.\n");
        var before = test.Refs();

        var refusal = Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.Faulty);

        Assert.Equal("Den er ødelagt.", Assert.Single(refusal.Faults).Problem);
        Assert.Equal(before, test.Refs());
    }

    [Fact]
    public void A_draft_may_take_pictures_and_other_pages_with_it_and_all_go_live_at_once()
    {
        using var test = new TestStore();
        var other = At("modellen/index.md");
        Done(test.Store.Save(Page, "![Trappe](/medier/2026/trappe.png)\n", test.Store.Find(Page)!.Working!.Token, [new("medier/2026/trappe.png", [1, 2, 3]), new(other.Value, "Forsiden.\n"u8.ToArray())], Anna));

        Assert.Null(test.Store.FindFile("medier/2026/trappe.png", null));
        Assert.Equal([1, 2, 3], test.Store.FindFile("medier/2026/trappe.png", Page));
        Assert.Equal(["medier/2026/trappe.png", "modellen/faerre-sager.md", "modellen/index.md"], test.Store.WithDraft(Page)!.Listing.Files.Select(file => file.Path));
        test.Submit(Page, Anna);
        Done(test.Store.Publish(Page, test.Approve(Page, Cecilie).Draft!.Tip, Dorte));

        Assert.Equal([1, 2, 3], test.Store.FindFile("medier/2026/trappe.png", null));
        Assert.Equal("Forsiden.\n", test.Store.Find(other)!.Published!.Text);
    }

    [Fact]
    public void A_draft_that_deletes_a_text_is_published_like_any_other()
    {
        using var test = new TestStore();
        var entry = Done(test.Store.Save(Page, null, test.Store.Find(Page)!.Working!.Token, [], Anna));
        Assert.Null(entry.Working);
        test.Submit(Page, Anna);
        Done(test.Store.Publish(Page, test.Approve(Page, Cecilie).Draft!.Tip, Dorte));

        Assert.Null(test.Store.Find(Page));
        Assert.Empty(test.Store.List());
    }

    [Fact]
    public void Two_drafts_do_not_stand_in_each_others_way()
    {
        using var test = new TestStore();
        var (a, b) = (At("nyheder/2026/a.md"), At("nyheder/2026/b.md"));
        var (tipA, tipB) = (test.Approved(a, "A\n"), test.Approved(b, "B\n"));

        Done(test.Store.Publish(a, tipA, Dorte));
        Done(test.Store.Publish(b, tipB, Dorte));

        Assert.Equal(("A\n", "B\n"), (test.Store.Find(a)!.Published!.Text, test.Store.Find(b)!.Published!.Text));
    }

    [Fact]
    public void A_draft_of_a_page_that_was_changed_meanwhile_is_merged_by_a_person_and_read_again()
    {
        using var test = new TestStore("-- modellen/faerre-sager.md --\nEt.\n\nTo.\n\nTre.\n");
        var tip = test.Approved(Page, "Et, af Anna.\n\nTo.\n\nTre.\n");
        var published = test.Store.Find(Page)!.Published!;
        Done(test.Store.Withdraw(Page, new(WithdrawalKind.Outdated, "Loven er ændret.", null), "Et.\n\nTo.\n\nTre, trukket tilbage.\n", [], published.Token, Dorte));

        // git could weave the two together; nobody would have read the result.
        var refusal = Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.Conflict);
        Assert.Equal(("Et.\n\nTo.\n\nTre, trukket tilbage.\n", "Dorte Krogh"), (refusal.Theirs!.Text, refusal.By!.Name));

        var merged = Done(test.Store.Save(Page, "Et, af Anna.\n\nTo.\n\nTre, trukket tilbage.\n", refusal.Theirs.Token, [], Anna));
        Assert.Equal((DraftState.InReview, null), (merged.Draft!.State, merged.Draft.Approval));
        Done(test.Store.Publish(Page, test.Approve(Page, Cecilie).Draft!.Tip, Dorte));
        Assert.Equal("Et, af Anna.\n\nTo.\n\nTre, trukket tilbage.\n", test.Store.Find(Page)!.Published!.Text);
    }

    [Fact]
    public void What_is_told_to_the_store_about_a_draft_that_is_gone_is_refused()
    {
        using var test = new TestStore();
        var tip = test.Approved(Page, "Ny.\n");
        Done(test.Store.Publish(Page, tip, Dorte));

        Refused(test.Store.Publish(Page, tip, Dorte), RefusalKind.NotFound);
        Refused(test.Store.Discard(Page, tip, Anna), RefusalKind.NotFound);
    }

    [Theory]
    [InlineData("Bo\nHandling: godkendt")]
    [InlineData("Bo <admin@example.dk>\r\n\0x")]
    [InlineData("\u0001<>\u0000")]
    [InlineData("Søren Ærø-Åkjær 🐟")]
    [InlineData("\" . '")]
    public void A_name_stays_one_line_whatever_it_holds(string name)
    {
        using var test = new TestStore();
        var strange = new Editor(new("bo.j_1-x", name, name), Role.Author, new HashSet<string>());

        var entry = Done(test.Store.Save(Page, "Ny.\n", test.Store.Find(Page)!.Working!.Token, [], strange));

        Assert.Equal((DraftState.Draft, "bo.j_1-x"), (entry.Draft!.State, entry.Draft.ChangedBy.Id));
        Assert.DoesNotContain(entry.Draft.ChangedBy.Name, letter => char.IsControl(letter) || letter is '<' or '>');
        Assert.Equal("", test.Git("fsck", "--strict"));
    }
}
