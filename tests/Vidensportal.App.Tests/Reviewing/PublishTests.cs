using Vidensportal.App.Tests.Editing;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Reviewing;

/// <summary>Publishing now, at a time and without approval, and what the publisher is told when the portal refuses.</summary>
public sealed class PublishTests(ReviewingPortal portal) : IClassFixture<ReviewingPortal>
{
    private const string Summary = "Her står der noget helt nyt om siden, som læserne først får at se, når den er udgivet af en udgiver.";
    private static readonly Editor Anna = new(new("anna", "Anna Madsen", "anna@example.dk"), Role.Author, new HashSet<string>());
    private static readonly Editor Bo = new(new("bo", "Bo Jensen", "bo@example.dk"), Role.Author | Role.Reviewer, new HashSet<string>());

    [Fact]
    public async Task A_plan_is_made_moved_and_kept_and_the_text_goes_live_by_itself()
    {
        const string path = "modellen/faerre-sager.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);
        await portal.Bo.Approve(entry);

        var wrong = await portal.Carl.Press(entry + "/udgiv", "planlaeg", ("dato", "i morgen"), ("klokken", "25.00"));
        Assert.Equal(422, wrong.Status);
        Assert.Contains("href=\"#dato\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#klokken\"", wrong.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"i morgen\"", wrong.Html, StringComparison.Ordinal);
        var passed = await portal.Carl.Press(entry + "/udgiv", "planlaeg", ("dato", "1.3.2026"), ("klokken", "9.30"));
        Assert.Equal(422, passed.Status);
        Assert.Contains("Tidspunktet er passeret", passed.Text, StringComparison.Ordinal);

        Assert.Equal(303, (await portal.Carl.Press(entry + "/udgiv", "planlaeg", ("dato", "2026-03-03"), ("klokken", "09:30"))).Status);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 30, 0, TimeSpan.Zero), portal.DraftOf(path)!.PublishAt);
        var planned = await portal.Carl.Open(entry + "/udgiv");
        Assert.Contains("Planlagt til 3. marts 2026 kl. 09.30", planned.Text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Equal(303, (await portal.Carl.Press(planned, entry + "/udgiv", "planlaeg", ("dato", "4.3.2026"), ("klokken", "kl. 7"))).Status);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 6, 0, 0, TimeSpan.Zero), portal.DraftOf(path)!.PublishAt);

        portal.Clock.Now = new(2026, 3, 4, 5, 59, 0, TimeSpan.Zero);
        Assert.Empty(portal.Host.Store.PublishDue());
        portal.Clock.Now = new(2026, 3, 4, 6, 0, 0, TimeSpan.Zero);
        Assert.Null(Assert.Single(portal.Host.Store.PublishDue()).Refusal);
        Assert.Contains(Summary, (await portal.ReadersPage("/modellen/faerre-sager/")).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("modellen/tidligt-ind.md", "29.3.2026", "2.30", 2026, 3, 29, 1, 30, "uret frem")]
    [InlineData("modellen/taet-opfoelgning.md", "25.10.2026", "2.30", 2026, 10, 25, 0, 30, "to gange")]
    public async Task On_the_two_odd_nights_the_publisher_is_told_what_the_time_means(string path, string day, string clock, int year, int month, int date, int hour, int minute, string told)
    {
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);
        await portal.Bo.Approve(entry);

        var answer = await portal.Carl.Press(entry + "/udgiv", "planlaeg", ("dato", day), ("klokken", clock));

        Assert.Equal(303, answer.Status);
        var at = portal.DraftOf(path)!.PublishAt!.Value;
        Assert.Equal(new DateTimeOffset(year, month, date, hour, minute, 0, TimeSpan.Zero), at);
        Assert.Contains(told, App.Reviewing.ScheduleTimes.Told(Publishing.Scheduling.DanishTime.At(new DateTime(year, month, date, 2, 30, 0, DateTimeKind.Unspecified))), StringComparison.Ordinal);

        Assert.Equal(303, (await portal.Carl.Press(entry + "/udgiv", "aflys")).Status);
        Assert.Equal(DraftState.Approved, portal.DraftOf(path)!.State);
        Assert.Null(portal.DraftOf(path)!.PublishAt);
    }

    [Fact]
    public async Task Without_approval_it_takes_a_reason_and_a_tick_and_stays_visible()
    {
        const string path = "modellen/tvaerfagligt-samarbejde.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary);
        var page = await portal.Dora.Open(entry + "/udgiv");
        Assert.Contains("Ingen anden har læst teksten", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"udgiv\"", page.Html, StringComparison.Ordinal);

        var without = await portal.Dora.Press(page, entry + "/udgiv", "uden-godkendelse", ("begrundelse", ""));
        Assert.Equal(422, without.Status);
        Assert.Contains("href=\"#begrundelse\"", without.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#forstaaet\"", without.Html, StringComparison.Ordinal);
        Assert.NotNull(portal.DraftOf(path));

        Assert.Equal(303, (await portal.Dora.Press(without, entry + "/udgiv", "uden-godkendelse", ("begrundelse", "Telefonnummeret er forkert, og det haster."), ("forstaaet", "ja"))).Status);
        var history = await portal.Anna.Open(entry + "/historik");
        Assert.Contains("Udgivet uden godkendelse", history.Text, StringComparison.Ordinal);
        Assert.Contains("det haster", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_portal_refuses_the_publisher_sees_each_fault_with_its_field()
    {
        const string path = "modellen/kerneelementer.md";
        var (entry, at) = (ReviewingPortal.AddressOf(path), EntryPath.TryParse(path)!);
        var store = portal.Host.Store;
        var published = store.Find(at)!.Published!;
        var text = System.Text.RegularExpressions.Regex.Replace(published.Text, "(?m)^resume: .*$", "resume: For kort.") + "\nSe [siden](/findes-ikke/).\n";
        // Approved by the store itself: the page would not let a colleague approve it.
        Assert.True(store.Save(at, text, published.Token, [], Anna).IsDone);
        Assert.True(store.Submit(at, store.Find(at)!.Draft!.Tip, null, Anna).IsDone);
        Assert.Equal(422, (await portal.Dora.Approve(entry)).Status);
        Assert.True(store.Approve(at, store.Find(at)!.Draft!.Tip, null, Bo).IsDone);

        var answer = await portal.Carl.Press(entry + "/udgiv", "udgiv");

        Assert.Equal(422, answer.Status);
        Assert.Contains($"href=\"{entry}#resume\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Portalen kan ikke bygges med denne tekst", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(portal.DraftOf(path));
        Assert.DoesNotContain("For kort.", (await portal.ReadersPage("/modellen/kerneelementer/")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_remote_does_not_have_it_the_page_says_that_it_is_on_its_way()
    {
        using var remote = new TemporaryFolder();
        await using var host = await EditingHost.StartAsync(Repository.Content, remote: remote["findes-ikke.git"]);
        var entry = ReviewingPortal.AddressOf("modellen/faerre-sager.md");
        await new Colleague(host, "anna").Write(entry, Summary);
        await new Colleague(host, "bo").Approve(entry);

        Assert.Equal(303, (await new Colleague(host, "carl").Press(entry + "/udgiv", "udgiv")).Status);

        Assert.Contains("Udgivet – på vej til hjemmesiden", (await new Colleague(host, "carl").Open(entry + "/historik")).Text, StringComparison.Ordinal);
    }
}
