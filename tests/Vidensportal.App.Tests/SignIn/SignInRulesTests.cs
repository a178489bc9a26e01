using System.Net;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn;
using Vidensportal.App.SignIn.Accounts;

namespace Vidensportal.App.Tests.SignIn;

public sealed class SignInRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void After_ten_attempts_in_a_quarter_of_an_hour_a_name_waits_and_then_may_try_again()
    {
        var clock = new ManualClock(Noon);
        var attempts = new SignInAttempts(clock);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.True(attempts.MayTry("asta"));
            clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.False(attempts.MayTry("asta"));
        Assert.False(attempts.MayTry("ASTA"));
        Assert.True(attempts.MayTry("bo"));
        clock.Now = Noon.AddMinutes(15);
        Assert.True(attempts.MayTry("asta"));
        Assert.False(attempts.MayTry("asta"));
    }

    [Fact]
    public void The_right_person_wipes_the_slate_clean()
    {
        var attempts = new SignInAttempts(new ManualClock(Noon));
        for (var attempt = 0; attempt < 9; attempt++) attempts.MayTry("asta");

        attempts.Succeeded("asta");

        Assert.All(Enumerable.Range(0, 10), _ => Assert.True(attempts.MayTry("asta")));
        Assert.False(attempts.MayTry("asta"));
    }

    [Fact]
    public void Made_up_names_by_the_thousand_do_not_fill_the_memory_nor_free_the_name_under_attack()
    {
        var clock = new ManualClock(Noon);
        var attempts = new SignInAttempts(clock);
        for (var name = 0; name < 30_000; name++) attempts.MayTry($"navn{name}");
        for (var attempt = 0; attempt < 10; attempt++) attempts.MayTry("asta");

        Assert.False(attempts.MayTry("asta"));
    }

    [Theory]
    [InlineData("/redaktion/indhold/modellen/faerre-sager.md?fane=tekst")]
    [InlineData("/redaktion/indhold/?q=%C3%A6ble&side=2")]
    public void A_page_of_the_editors_is_returned_to(string address) => Assert.Equal(address, ReturnAddress.Local(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://ond.dk/redaktion/")]
    [InlineData("//ond.dk")]
    [InlineData("/\\ond.dk")]
    [InlineData("/redaktion/\\ond.dk")]
    [InlineData("/redaktion//ond.dk")]
    [InlineData("/redaktion/../../ond")]
    [InlineData("/redaktionen/")]
    [InlineData("/modellen/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/redaktion/x\r\nSet-Cookie: a=b")]
    [InlineData("/redaktion/log-ind/?retur=/redaktion/")]
    [InlineData("/redaktion/log-ud/")]
    public void Everything_else_leads_to_the_start_page(string? address) => Assert.Equal("/redaktion/", ReturnAddress.Local(address));

    [Theory]
    [InlineData("hest-trappe-morgen-kaffe")]
    [InlineData("æøå ÆØÅ æøå ÆØÅ 12")]
    [InlineData("Tr0ub4dor&3-og-lidt-til")]
    public void A_long_password_is_good(string password) => Assert.Null(AccountRules.FaultInPassword(password, "asta", "Asta Bro"));

    [Theory]
    [InlineData("")]
    [InlineData("kort")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("adgangskode123")]
    [InlineData("Password12345")]
    [InlineData("asta-asta-bro1")]
    [InlineData("vidensportal2026")]
    public void A_password_that_others_would_guess_is_told_why_it_is_not(string password) => Assert.NotNull(AccountRules.FaultInPassword(password, "asta", "Asta Bro"));

    [Fact]
    public async Task A_password_is_the_same_whichever_keyboard_wrote_it_and_a_weaker_print_is_made_anew()
    {
        using var weak = new Passwords(1_000);
        using var strong = new Passwords(2_000);
        var account = new Account { Id = "asta", Name = "Asta", PasswordHash = weak.Print("bl\u00e5b\u00e6r og fl\u00f8de") };

        var (isRight, newPrint) = await strong.Check(account, "bla\u030ab\u00e6r og fl\u00f8de", TestContext.Current.CancellationToken);

        Assert.True(isRight);
        Assert.NotNull(newPrint);
        Assert.Null((await strong.Check(account with { PasswordHash = newPrint }, "bl\u00e5b\u00e6r og fl\u00f8de", TestContext.Current.CancellationToken)).NewPrint);
        Assert.False((await strong.Check(account, "noget andet", TestContext.Current.CancellationToken)).IsRight);
        Assert.False((await strong.Check(null, "ingens adgangskode", TestContext.Current.CancellationToken)).IsRight);
        Assert.False((await strong.Check(account with { PasswordHash = null }, "ingens adgangskode", TestContext.Current.CancellationToken)).IsRight);
    }

    [Theory]
    [InlineData("as", true)]
    [InlineData("asta.bro-2", true)]
    [InlineData("a", false)]
    [InlineData("Asta", false)]
    [InlineData("2asta", false)]
    [InlineData("åse", false)]
    [InlineData("asta bro", false)]
    [InlineData("org-asta", false)]
    [InlineData("portalen", false)]
    public void User_names_are_small_letters_and_digits(string id, bool isGood) => Assert.Equal(isGood, AccountRules.FaultInLocalId(id) is null);

    [Theory]
    [InlineData("", true)]
    [InlineData("asta@eksempel.dk", true)]
    [InlineData("asta@eksempel", false)]
    [InlineData("asta", false)]
    [InlineData("a@b.dk\nBcc: alle@b.dk", false)]
    [InlineData("a<b>@c.dk", false)]
    public void Mail_addresses_are_looked_at_before_they_are_kept(string email, bool isGood) => Assert.Equal(isGood, AccountRules.FaultInEmail(email) is null);

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:aaaa::1", "2001:db8:1:2::")]
    public void A_client_of_the_newer_addresses_is_its_network(string address, string client) => Assert.Equal(client, ClientAddress.Of(IPAddress.Parse(address)));
}
