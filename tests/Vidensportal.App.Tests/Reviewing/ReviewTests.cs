using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;

namespace Vidensportal.App.Tests.Reviewing;

/// <summary>A text's way from the one who writes it to readers, and who may do what on the way.</summary>
public sealed class ReviewTests(ReviewingPortal portal) : IClassFixture<ReviewingPortal>
{
    private const string Summary = "Hver socialrådgiver fik en anden mængde sager, og her står der nu noget nyt om det, så alle kan se det.";

    [Fact]
    public async Task A_text_goes_from_its_author_by_a_colleague_to_readers()
    {
        const string path = "modellen/faerre-sager.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);

        var review = await portal.Bo.Open(entry + "/gennemsyn");
        Assert.Contains("[nyt: ", review.Html, StringComparison.Ordinal);
        Assert.Contains("[fjernet: ", review.Html, StringComparison.Ordinal);
        Assert.Equal(2, review.Html.Split("<iframe").Length - 1);
        Assert.Contains("skrevet af Anna Madsen", review.Text, StringComparison.Ordinal);
        var frames = System.Text.RegularExpressions.Regex.Matches(review.Html, "src=\"(/redaktion/forhaandsvisning/[^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Contains("<del><mark>", (await portal.Bo.Open(frames[0])).Html, StringComparison.Ordinal);
        Assert.Contains("<ins><mark>", (await portal.Bo.Open(frames[1])).Html, StringComparison.Ordinal);
        await AssertRunsNothing(review.Html, frames[1]);

        var tooSoon = await portal.Bo.Press(review, entry + "/gennemsyn", "godkend");
        Assert.Equal(422, tooSoon.Status);
        Assert.Contains("Sæt kryds ved alle", tooSoon.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await portal.Bo.Approve(entry)).Status);

        var published = await portal.Carl.Press(entry + "/udgiv", "udgiv");
        Assert.Equal((303, entry + "/historik"), (published.Status, published.Location));
        Assert.Contains(Summary, (await portal.ReadersPage("/modellen/faerre-sager/")).Html, StringComparison.Ordinal);
        Assert.Equal([(ChangeKind.Published, "carl"), (ChangeKind.Approved, "bo"), (ChangeKind.Submitted, "anna"), (ChangeKind.Saved, "anna")], portal.HistoryOf(path).Take(4).Select(change => (change.Kind, change.By.Id)));
        var history = await portal.Anna.Open(entry + "/historik");
        Assert.Contains("Godkendt", history.Text, StringComparison.Ordinal);
        Assert.Contains("Carl Holm", history.Text, StringComparison.Ordinal);
    }

    /// <summary>Decision 0015.</summary>
    private async Task AssertRunsNothing(string page, string frame)
    {
        Assert.DoesNotContain("allow-scripts", page, StringComparison.Ordinal);
        using var client = portal.Host.Client("bo");
        using var answer = await client.GetAsync(new Uri(frame, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.EndsWith("; sandbox allow-same-origin", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("anna", "gennemsyn", "godkend")]
    [InlineData("anna", "gennemsyn", "tilbage")]
    [InlineData("bo", "gennemsyn", "godkend")]
    [InlineData("carl", "gennemsyn", "godkend")]
    [InlineData("erik", "gennemsyn", "godkend")]
    [InlineData("erik", "gennemsyn", "send")]
    [InlineData("anna", "udgiv", "udgiv")]
    [InlineData("anna", "udgiv", "planlaeg")]
    [InlineData("anna", "udgiv", "uden-godkendelse")]
    [InlineData("bo", "udgiv", "udgiv")]
    [InlineData("bo", "udgiv", "aflys")]
    [InlineData("erik", "udgiv", "uden-godkendelse")]
    [InlineData("anna", "traek-tilbage", "traek")]
    [InlineData("erik", "slet-kladde", "slet")]
    public async Task Who_may_not_is_refused_also_when_the_form_is_made_by_hand(string who, string page, string action)
    {
        const string path = "modellen/indsatstrappen.md";
        var entry = ReviewingPortal.AddressOf(path);
        if (portal.DraftOf(path) is null)
        {
            await portal.Anna.Write(entry, Summary);
            await portal.Bo.Write(entry, Summary + " Bo har rettet.");
        }
        var before = portal.HistoryOf(path).Count;
        var token = portal.Host.Store.Find(EntryPath.TryParse(path)!)!.Published!.Token;

        var answer = await new Colleague(portal.Host, who).Post($"{entry}/{page}", ("kladde", portal.DraftOf(path)!.Tip), ("token", token), ("handling", action), ("kommentar", "Det er fint."),
            ("slags", "udgaaet"), ("begrundelse", "Siden holder ikke længere."), ("forstaaet", "ja"), ("dato", "2026-04-01"), ("klokken", "09:00"));

        Assert.Equal(403, answer.Status);
        Assert.Equal(before, portal.HistoryOf(path).Count);
    }

    [Fact]
    public async Task Who_changed_the_draft_is_told_why_a_colleague_must_approve_it()
    {
        var entry = ReviewingPortal.AddressOf("modellen/tidligt-ind.md");
        await portal.Bo.Write(entry, Summary);

        var page = await portal.Bo.Open(entry + "/gennemsyn");

        Assert.Contains("Du har selv ændret teksten i denne kladde", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"godkend\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"godkend\"", (await portal.Dora.Open(entry + "/gennemsyn")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_falls_when_the_text_is_changed()
    {
        const string path = "modellen/taet-opfoelgning.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);
        await portal.Bo.Approve(entry);
        var seen = await portal.Carl.Open(entry + "/udgiv");
        await portal.Anna.Write(entry, Summary + " Og lidt til.", "gem");

        var answer = await portal.Carl.Press(seen, entry + "/udgiv", "udgiv");

        Assert.Equal(409, answer.Status);
        Assert.Equal(DraftState.InReview, portal.DraftOf(path)!.State);
        Assert.DoesNotContain("value=\"udgiv\"", (await portal.Carl.Open(entry + "/udgiv")).Html, StringComparison.Ordinal);
        Assert.Equal(409, (await portal.Carl.Post(entry + "/udgiv", ("kladde", portal.DraftOf(path)!.Tip), ("handling", "udgiv"))).Status);
        Assert.DoesNotContain("Og lidt til", (await portal.ReadersPage("/modellen/taet-opfoelgning/")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_sent_back_with_what_shall_be_changed_and_not_without()
    {
        const string path = "modellen/tvaerfagligt-samarbejde.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);

        var without = await portal.Bo.Press(entry + "/gennemsyn", "tilbage", ("kommentar", "  "));
        Assert.Equal(422, without.Status);
        Assert.Contains("href=\"#kommentar\"", without.Html, StringComparison.Ordinal);
        Assert.Equal(DraftState.InReview, portal.DraftOf(path)!.State);

        var back = await portal.Bo.Press(entry + "/gennemsyn", "tilbage", ("kommentar", "Skriv, hvor tallet kommer fra."));
        Assert.Equal(303, back.Status);
        Assert.Equal(DraftState.Draft, portal.DraftOf(path)!.State);
        var page = await portal.Anna.Open(entry + "/gennemsyn");
        Assert.Contains("Skriv, hvor tallet kommer fra.", page.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await portal.Anna.Press(page, entry + "/gennemsyn", "send", ("kommentar", "Nu står det der."))).Status);
        Assert.Equal(DraftState.InReview, portal.DraftOf(path)!.State);
    }

    [Fact]
    public async Task The_edit_page_leads_on_to_what_the_person_is_to_do_next()
    {
        var entry = ReviewingPortal.AddressOf("modellen/kerneelementer.md");
        await portal.Anna.Write(entry, Summary);

        Assert.Contains("Gennemse og godkend", (await portal.Bo.Open(entry)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gennemse og godkend", (await portal.Anna.Open(entry)).Text, StringComparison.Ordinal);
        await portal.Bo.Approve(entry);
        Assert.Contains("Udgiv eller planlæg", (await portal.Carl.Open(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_a_draft_has_nothing_to_review()
    {
        var page = await portal.Bo.Open(ReviewingPortal.AddressOf("om/cookies.md") + "/gennemsyn");

        Assert.Equal(200, page.Status);
        Assert.Contains("Der er ingen kladde til teksten", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await portal.Bo.Open(ReviewingPortal.AddressOf("modellen/findes-ikke.md") + "/gennemsyn")).Status);
    }
}
