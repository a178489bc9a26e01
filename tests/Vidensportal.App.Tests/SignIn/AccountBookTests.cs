using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.SignIn;

public sealed class AccountBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder["redaktion/konti.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_added_is_there_for_the_next_to_ask_with_every_field()
    {
        var link = OneTimeLink.Create(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)).Link;
        var account = Administrator("asta") with { Email = "åse@eksempel.dk", Name = "Åse Ærø", Collections = ["fakta"], CodeSecret = "MZXW6", LastCodeStep = 7, Link = link };

        Assert.True(new AccountBook(Path).Add(account));

        var read = Assert.Single(new AccountBook(Path).All);
        Assert.Equal(account with { Collections = read.Collections }, read);
        Assert.Equal(account.Collections, read.Collections);
    }

    [Fact]
    public void Only_the_programs_own_user_may_read_the_file_and_enter_the_folder()
    {
        new AccountBook(Path).Add(Administrator("asta"));

        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix rights.");
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder["redaktion"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"Version\": 1}")]
    [InlineData("{\"Version\": 2, \"Accounts\": []}")]
    [InlineData("{\"Version\": 1, \"Accounts\": [null]}")]
    [InlineData("{\"Version\": 1, \"Accounts\": [{\"Id\": \"../x\", \"Name\": \"X\"}]}")]
    [InlineData("{\"Version\": 1, \"Accounts\": [{\"Id\": \"x\"}]}")]
    [InlineData("{\"Version\": 1, \"Accounts\": [{\"Id\": \"x\", \"Name\": \"X\"}, {\"Id\": \"x\", \"Name\": \"Y\"}]}")]
    public void A_file_that_can_not_be_read_is_never_taken_for_an_empty_one(string text)
    {
        Directory.CreateDirectory(_folder["redaktion"]);
        File.WriteAllText(Path, text);
        var book = new AccountBook(Path);

        Assert.Contains(Path, Assert.Throws<AccountFileException>(() => book.All).Message, StringComparison.Ordinal);
        Assert.Throws<AccountFileException>(() => book.Add(Administrator("ny")));
        Assert.Throws<AccountFileException>(() => book.AddFirst(Administrator("ny")));
        Assert.Equal(text, File.ReadAllText(Path));
    }

    [Fact]
    public void What_a_crash_left_aside_is_no_hindrance_and_the_old_file_still_holds()
    {
        new AccountBook(Path).Add(Administrator("asta"));
        File.WriteAllText(Path + ".ny", "{ half");

        Assert.Equal("asta", Assert.Single(new AccountBook(Path).All).Id);
        Assert.True(new AccountBook(Path).Add(Administrator("bo")));
        Assert.Equal(2, new AccountBook(Path).All.Count);
    }

    [Fact]
    public void What_another_process_writes_is_seen_at_once()
    {
        var (one, other) = (new AccountBook(Path), new AccountBook(Path));
        Assert.Empty(one.All);

        other.Add(Administrator("asta"));
        Assert.Single(one.All);
        other.Update("asta", account => account with { IsDisabled = false, Name = "Asta Bro Carlsen" });

        Assert.Equal("Asta Bro Carlsen", one.Find("asta")!.Name);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_none_is_lost()
    {
        var ids = Enumerable.Range(1, 40).Select(number => $"person{number}").ToList();

        await Parallel.ForEachAsync(ids, TestContext.Current.CancellationToken, (id, _) =>
        {
            Assert.True(new AccountBook(Path).Add(Administrator(id)));
            return ValueTask.CompletedTask;
        });

        Assert.Equal(ids.Order(), new AccountBook(Path).All.Select(account => account.Id).Order());
    }

    [Fact]
    public void The_last_administrator_stays_one()
    {
        var book = new AccountBook(Path);
        book.Add(Administrator("asta"));
        book.Add(Administrator("bo") with { PasswordHash = null });
        book.Add(Administrator("carl") with { IsDisabled = true });

        Assert.Throws<LastAdministratorException>(() => book.Update("asta", account => account with { Roles = Role.Author }));
        Assert.Throws<LastAdministratorException>(() => book.Update("asta", account => account with { IsDisabled = true }));
        Assert.True(book.Find("asta")!.IsAdministrator);

        book.Update("bo", account => account with { PasswordHash = "x" });
        Assert.True(book.Update("asta", account => account with { IsDisabled = true }));
    }

    [Fact]
    public void A_name_is_taken_whatever_its_case_and_the_first_account_is_made_once()
    {
        var book = new AccountBook(Path);

        Assert.True(book.AddFirst(Administrator("asta")));
        Assert.False(book.AddFirst(Administrator("bo")));
        Assert.False(book.Add(Administrator("ASTA")));
    }

    [Fact]
    public void Somebody_is_found_by_name_or_by_a_mail_address_that_only_one_has()
    {
        var book = new AccountBook(Path);
        book.Add(Administrator("asta") with { Email = "asta@eksempel.dk" });
        book.Add(Administrator("bo") with { Email = "faelles@eksempel.dk" });
        book.Add(Administrator("carl") with { Email = "faelles@eksempel.dk" });
        book.Add(Administrator("org-1") with { IsFromOrganisation = true, Email = "org@eksempel.dk" });

        Assert.Equal("asta", book.FindLocal("Asta@Eksempel.dk")?.Id);
        Assert.Equal("bo", book.FindLocal("BO")?.Id);
        Assert.Null(book.FindLocal("faelles@eksempel.dk"));
        Assert.Null(book.FindLocal("org-1"));
        Assert.Null(book.FindLocal("org@eksempel.dk"));
    }

    [Fact]
    public void A_link_opens_until_it_is_used_or_too_old_and_only_its_print_is_kept()
    {
        var now = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
        var (key, link) = OneTimeLink.Create(now);
        var book = new AccountBook(Path);
        book.Add(Administrator("asta") with { Link = link });

        Assert.Equal("asta", book.FindByLink(key, now.AddDays(6))?.Id);
        Assert.Null(book.FindByLink(key, now.AddDays(7)));
        Assert.Null(book.FindByLink(key[..^1], now));
        Assert.Null(book.FindByLink("", now));
        Assert.DoesNotContain(key, File.ReadAllText(Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_or_forbidden_disk_leaves_the_old_accounts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix links.");
        var book = new AccountBook(Path);
        book.Add(Administrator("asta"));
        // In the way of the file that is written aside.
        Directory.CreateDirectory(Path + ".ny/i-vejen");

        Assert.ThrowsAny<Exception>(() => book.Add(Administrator("bo")));

        Assert.Equal(["asta"], new AccountBook(Path).All.Select(account => account.Id));
        Assert.Equal(["asta"], book.All.Select(account => account.Id));
    }

    private static Account Administrator(string id) => new() { Id = id, Name = "Asta", Roles = Role.Administrator, PasswordHash = "x", CreatedAt = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero) };
}
