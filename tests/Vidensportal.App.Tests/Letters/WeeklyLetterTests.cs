using Vidensportal.App.Letters;
using Vidensportal.App.Overview;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.App.Tests.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Letters;

public sealed class WeeklyLetterTests
{
    private static readonly Editor Bo = new(new("bo", "Bo Jensen", "bo@example.dk"), Role.Author | Role.Reviewer, new HashSet<string>());
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 13, 30, 0, TimeSpan.Zero);
    private static readonly EntryPath Path = EntryPath.TryParse("modellen/faerre-sager.md")!;

    private static WorkOverview Quiet => new()
    {
        For = Bo, Returned = [], Mine = [], InReview = [], Ready = [], Scheduled = [], Unsaved = [], Outbox = new(0, null, null), ReadOnlyReason = null, LinksAskedAt = Friday, AsksLinks = true,
        DeadLinks = [], OldPages = [], Searches = [], Counts = new(254, 254, 0, 0, 0, 0),
    };

    [Fact]
    public void The_letter_says_what_waits_and_where()
    {
        var work = Quiet with
        {
            Returned = [Line("modellen/tidligt-ind.md", "Tidligt ind")],
            InReview = [Line("nyheder/ny-rapport.md", "Ny rapport\nmed linjeskift") with { By = new("anna", "Anna Ærø", ""), MayDecide = true }, Line("fakta/F33.yaml", "Ikke min at godkende")],
            Mine = [.. Enumerable.Range(1, 12).Select(number => Line($"modellen/kladde-{number}.md", $"Kladde {number}"))],
            Scheduled = [Line("nyheder/om-en-uge.md", "Om en uge") with { PublishAt = new(2026, 12, 1, 7, 0, 0, TimeSpan.Zero) }],
            DeadLinks = [new(new("https://example.dk/rapport.pdf", "findes ikke (404)", true, 1, new(2026, 11, 21)), [new("Færre sager", Path)])],
            OldPages = [new("Min side", Path, new(2026, 11, 1), null, "Bo Jensen"), new("En andens side", Path, new(2026, 11, 1), null, "Anna Ærø"), new("Alles side", Path, new(2026, 11, 2), new(2025, 11, 2), null)],
            Searches = [new(new(2026, 11, 22), "sagstal i københavn", 3, 0)],
        };

        var letter = WeeklyLetter.Compose(work, "Vidensportalen", "https://portal.example.dk")!;

        Snapshot.Match($"{letter.Subject}\n\n{letter.Text}");
    }

    [Fact]
    public void Who_has_nothing_to_do_gets_no_letter() => Assert.Null(WeeklyLetter.Compose(Quiet, "Vidensportalen", "https://portal.example.dk"));

    [Fact]
    public async Task The_mail_server_gets_a_letter_for_each_and_one_it_refuses_keeps_no_other_back()
    {
        await using var server = new SmtpListener(to => to != "ukendt@example.dk");
        var sender = new MailSender(new("127.0.0.1", server.Port, MailSecurity.None, "portal@example.dk", null, null), "Vidensportalen");
        var letter = new Letter("Ugens opgaver på Vidensportalen", "Kære Bo\n\nÆ, ø og å.\n.en linje, der begynder med punktum\n");

        var taken = await sender.Send([(new("x", "Ukendt", "ukendt@example.dk"), letter), (Bo.Person, letter)], TestContext.Current.CancellationToken);

        Assert.Equal([Bo.Person], taken);
        var (to, message) = Assert.Single(server.Letters);
        Assert.Equal("bo@example.dk", to);
        Assert.Contains("From: Vidensportalen <portal@example.dk>", message, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", message, StringComparison.Ordinal);
        var parsed = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(message.Replace("\n..", "\n.", StringComparison.Ordinal))), TestContext.Current.CancellationToken);
        Assert.Equal("Ugens opgaver på Vidensportalen", parsed.Subject);
        Assert.Contains("Æ, ø og å.", parsed.TextBody, StringComparison.Ordinal);
        Assert.Contains("\n.en linje", parsed.TextBody!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure_that_can_be_tried_again()
    {
        var sender = new MailSender(new("127.0.0.1", 1, MailSecurity.None, "portal@example.dk", null, null), "Vidensportalen");

        Assert.Empty((await Assert.ThrowsAsync<MailFailure>(() => sender.Send([(Bo.Person, new("a", "b"))], TestContext.Current.CancellationToken))).Taken);
    }

    [Fact]
    public async Task Each_who_writes_gets_the_weeks_letter_once_whatever_restarts()
    {
        await using var host = await WithDraftOfAnna();
        using var folder = new TemporaryFolder();
        var accounts = WithAnna(folder);
        accounts.Add(new() { Id = "uden", Name = "Uden Adresse", Roles = Role.Author });
        accounts.Add(new() { Id = "spaerret", Name = "Spærret", Email = "spaerret@example.dk", Roles = Role.Author, IsDisabled = true });
        await using var server = new SmtpListener(_ => true);

        for (var start = 0; start < 2; start++)
        {
            using var post = Post(host, folder, accounts, server, TimeProvider.System);
            await post.Send(TestContext.Current.CancellationToken);
        }

        Assert.Equal(["anna@example.dk"], server.Letters.Select(letter => letter.To));
    }

    [Fact]
    public async Task The_letter_goes_on_Monday_after_seven_and_again_the_next_Monday()
    {
        await using var host = await WithDraftOfAnna();
        using var folder = new TemporaryFolder();
        var accounts = WithAnna(folder);
        await using var server = new SmtpListener(_ => true);
        var clock = new SteppedClock(new(2026, 11, 22, 12, 20, 0, TimeSpan.Zero));
        using var post = Post(host, folder, accounts, server, clock);
        await post.StartAsync(TestContext.Current.CancellationToken);

        // 06.59 in Denmark, where it is an hour later than in UTC.
        await clock.MoveTo(new(2026, 11, 23, 5, 59, 0, TimeSpan.Zero));
        Assert.Empty(server.Letters);
        await clock.MoveTo(new(2026, 11, 23, 6, 59, 0, TimeSpan.Zero));
        Assert.Single(server.Letters);
        await clock.MoveTo(new(2026, 11, 29, 22, 0, 0, TimeSpan.Zero));
        Assert.Single(server.Letters);
        await clock.MoveTo(new(2026, 11, 30, 6, 59, 0, TimeSpan.Zero));
        Assert.Equal(2, server.Letters.Count);

        await post.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("2026-11-22T12:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-23T06:00:00Z", "2026-11-30T06:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-30T05:00:00Z")]
    public void Monday_at_seven_is_so_on_a_Danish_clock(string now, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, null), DanishClock.Next(DateTimeOffset.Parse(now, null), new(7, 0), DayOfWeek.Monday));

    private static DraftLine Line(string path, string title) => new(EntryPath.TryParse(path)!, title, Bo.Person, Friday);

    /// <summary>A portal where Anna has a draft, so that there is something to write to her about.</summary>
    private static async Task<EditingHost> WithDraftOfAnna()
    {
        var host = await EditingHost.StartAsync(Repository.Content);
        var working = host.Store.Find(Path)!.Working!;
        host.Store.Save(Path, working.Text + "\nMere.\n", working.Token, [], EditingHost.Editor("anna"));
        return host;
    }

    private static AccountBook WithAnna(TemporaryFolder folder)
    {
        var accounts = new AccountBook(folder["konti.json"]);
        accounts.Add(new() { Id = "anna", Name = "Anna Madsen", Email = "anna@example.dk", Roles = Role.Author });
        return accounts;
    }

    private static WeeklyPost Post(EditingHost host, TemporaryFolder folder, AccountBook accounts, SmtpListener server, TimeProvider clock) => new(
        host.Part<App.Hosting.CurrentSite>(), host.Part<Overviews>(), accounts, new(null), new("127.0.0.1", server.Port, MailSecurity.None, "portal@example.dk", null, null),
        new(folder["ugebreve.json"]), clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<WeeklyPost>.Instance);
}
