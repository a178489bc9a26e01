using Vidensportal.Publishing.Entries;

namespace Vidensportal.App.Tests.Reviewing;

/// <summary>Taking pages from readers and bringing them back; old versions and drafts that were thrown away.</summary>
public sealed class WithdrawTests(ReviewingPortal portal) : IClassFixture<ReviewingPortal>
{
    private const string Summary = "Her står der noget helt nyt om siden, som læserne først får at se, når den er udgivet af en udgiver.";
    private const string Reason = "Siden bygger på et tal, som kilden har taget tilbage.";

    [Fact]
    public async Task An_outdated_page_stays_with_the_reason_above_it()
    {
        var entry = ReviewingPortal.AddressOf("om/links.md");

        var answer = await portal.Carl.Press(entry + "/traek-tilbage", "traek", ("slags", "udgaaet"), ("begrundelse", Reason));

        Assert.Equal(303, answer.Status);
        var (status, html) = await portal.ReadersPage("/om/links/");
        Assert.Equal(200, status);
        Assert.Contains(Reason, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_others_lead_to_is_not_gone_before_they_are_changed_and_they_are_listed_first()
    {
        var entry = ReviewingPortal.AddressOf("modellen/tidligt-ind.md");
        var page = await portal.Carl.Open(entry + "/traek-tilbage");
        Assert.Contains("Færre sager pr. socialrådgiver</a> – link i teksten", page.Html, StringComparison.Ordinal);
        Assert.True(page.Html.IndexOf("link i teksten", StringComparison.Ordinal) < page.Html.IndexOf("name=\"slags\"", StringComparison.Ordinal));

        var answer = await portal.Carl.Press(page, entry + "/traek-tilbage", "traek", ("slags", "fejl"), ("begrundelse", Reason));

        Assert.Equal(422, answer.Status);
        Assert.Contains("href=\"/redaktion/indhold/modellen/faerre-sager.md#broedtekst\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains(Reason, answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await portal.ReadersPage("/modellen/tidligt-ind/")).Status);
    }

    [Fact]
    public async Task A_page_published_by_mistake_is_gone_and_comes_back_through_its_history()
    {
        const string path = "kommuner/furesoe.md";
        var entry = ReviewingPortal.AddressOf(path);

        Assert.Equal(303, (await portal.Carl.Press(entry + "/traek-tilbage", "traek", ("slags", "fejl"), ("begrundelse", Reason))).Status);
        var (status, html) = await portal.ReadersPage("/kommuner/furesoe/");
        Assert.Equal(410, status);
        Assert.Contains(Reason, html, StringComparison.Ordinal);
        Assert.Contains(Reason, (await portal.Carl.Open(entry + "/traek-tilbage")).Text, StringComparison.Ordinal);

        Assert.Equal(303, (await portal.Anna.Press(entry + "/traek-tilbage", "hent")).Status);
        await ToReaders(entry);
        Assert.Equal(200, (await portal.ReadersPage("/kommuner/furesoe/")).Status);
    }

    [Fact]
    public async Task A_page_that_moved_leads_to_the_one_that_takes_over_and_can_move_back()
    {
        const string path = "nyheder/2026/vidensportalen-er-aaben.md";
        var entry = ReviewingPortal.AddressOf(path);
        var without = await portal.Carl.Press(entry + "/traek-tilbage", "traek", ("slags", "flyttet"), ("begrundelse", Reason), ("nyside", ""));
        Assert.Equal(422, without.Status);
        Assert.Contains("href=\"#nyside\"", without.Html, StringComparison.Ordinal);

        Assert.Equal(303, (await portal.Carl.Press(entry + "/traek-tilbage", "traek", ("slags", "flyttet"), ("begrundelse", Reason), ("nyside", "/modellen/"))).Status);
        Assert.Contains("/nyheder/2026/vidensportalen-er-aaben/", portal.Host.TextOf("modellen/index.md"), StringComparison.Ordinal);
        Assert.NotEqual(404, (await portal.ReadersPage("/nyheder/2026/vidensportalen-er-aaben/")).Status);
        Assert.Null(portal.Host.Store.Find(EntryPath.TryParse(path)!));

        Assert.Equal(303, (await portal.Anna.Press(entry + "/traek-tilbage", "hent")).Status);
        await ToReaders(entry);
        Assert.DoesNotContain("vidensportalen-er-aaben", portal.Host.TextOf("modellen/index.md"), StringComparison.Ordinal);
        Assert.Equal(200, (await portal.ReadersPage("/nyheder/2026/vidensportalen-er-aaben/")).Status);
    }

    [Fact]
    public async Task An_old_version_is_compared_and_becomes_a_draft()
    {
        const string path = "modellen/faerre-sager.md";
        var entry = ReviewingPortal.AddressOf(path);
        var before = portal.Host.TextOf(path);
        await portal.Anna.Write(entry, Summary);
        await ToReaders(entry, isSent: true);
        var oldest = portal.HistoryOf(path)[^1].Commit;

        var differences = await portal.Anna.Open($"{entry}/forskelle?fra={oldest}&til={portal.HistoryOf(path)[0].Commit}");
        Assert.Contains("[nyt: ", differences.Html, StringComparison.Ordinal);
        Assert.Equal(2, differences.Html.Split("<iframe").Length - 1);
        var answer = await portal.Anna.Post(entry + "/gendan", ("version", oldest));

        Assert.Equal(303, answer.Status);
        Assert.Equal(before, portal.Host.TextOf(path));
        Assert.Equal(409, (await portal.Anna.Post(entry + "/gendan", ("version", oldest))).Status);
        Assert.Equal(404, (await portal.Anna.Open($"{entry}/forskelle?fra=../x&til=--output=x")).Status);
    }

    [Fact]
    public async Task A_draft_that_was_thrown_away_lies_in_the_trash_and_comes_back()
    {
        const string path = "modellen/taet-opfoelgning.md";
        var entry = ReviewingPortal.AddressOf(path);
        await portal.Anna.Write(entry, Summary, "gem");
        var page = await portal.Anna.Open(entry + "/slet-kladde");
        Assert.Contains("180 dage", page.Text, StringComparison.Ordinal);

        Assert.Equal((303, "/redaktion/papirkurv/"), (await portal.Anna.Press(page, entry + "/slet-kladde", "slet")) is var gone ? (gone.Status, gone.Location) : default);
        Assert.Null(portal.DraftOf(path));
        var trash = await portal.Bo.Open("/redaktion/papirkurv/");
        Assert.Contains(path, trash.Text, StringComparison.Ordinal);
        var commit = System.Text.RegularExpressions.Regex.Match(trash.Html, $"value=\"{path}\">\\s*<input type=\"hidden\" name=\"version\" value=\"([0-9a-f]+)\"").Groups[1].Value;
        Assert.Equal(303, (await portal.Bo.Post("/redaktion/papirkurv/", ("sti", path), ("version", commit))).Status);

        Assert.Contains(Summary, portal.Host.TextOf(path), StringComparison.Ordinal);
    }

    private async Task ToReaders(string entry, bool isSent = false)
    {
        if (!isSent) Assert.Equal(303, (await portal.Anna.Press(entry + "/gennemsyn", "send")).Status);
        Assert.Equal(303, (await portal.Bo.Approve(entry)).Status);
        Assert.Equal(303, (await portal.Carl.Press(entry + "/udgiv", "udgiv")).Status);
    }
}
