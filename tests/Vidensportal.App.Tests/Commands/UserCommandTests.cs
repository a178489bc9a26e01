using System.Text.RegularExpressions;
using Vidensportal.App.SignIn.Accounts;
using Vidensportal.Publishing.People;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Commands;

public sealed class UserCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private AccountBook Accounts => new(_folder["data/redaktion/konti.json"]);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_person_is_added_with_a_link_and_can_be_given_other_roles_locked_and_let_in_again()
    {
        var added = await User("add", "bo", "--name", "Bo Jensen", "--role", "forfatter", "--collection", "fakta", "--base-url", "https://portal.eksempel.dk/");
        var key = Regex.Match(added.Output, @"https://portal\.eksempel\.dk/redaktion/velkommen/\?noegle=(\S+)").Groups[1].Value;
        Assert.Equal((0, "bo"), (added.ExitCode, Accounts.FindByLink(key, TimeProvider.System.GetUtcNow())?.Id));
        Assert.Matches("bo\tBo Jensen\tforfatter\tFakta\tinviteret", (await User("list")).Output);

        Assert.Equal(0, (await User("role", "bo", "--role", "redaktoer", "--role", "udgiver")).ExitCode);
        Assert.Equal((Role.Reviewer | Role.Publisher, "fakta"), (Accounts.Find("bo")!.Roles, Assert.Single(Accounts.Find("bo")!.Collections)));
        Assert.Equal(0, (await User("disable", "bo")).ExitCode);
        Assert.True(Accounts.Find("bo")!.IsDisabled);
        Assert.Equal(2, (await User("password", "bo")).ExitCode);
        Assert.Equal(0, (await User("enable", "bo")).ExitCode);
        Assert.Contains("/redaktion/velkommen/?noegle=", (await User("password", "bo")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(key, File.ReadAllText(_folder["data/redaktion/konti-log.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_use_is_told_and_answered_with_2()
    {
        await User("add", "bo", "--name", "Bo Jensen", "--role", "administrator");
        Accounts.Update("bo", account => account with { PasswordHash = "x" });

        foreach (var (message, arguments) in new (string, string[])[]
        {
            ("Brugernavnet bo er taget.", ["add", "bo", "--name", "Bo", "--role", "forfatter"]),
            ("Brugernavnet skal være 2-40 tegn", ["add", "Åse", "--name", "Åse", "--role", "forfatter"]),
            ("konge", ["add", "asta", "--name", "Asta", "--role", "konge"]),
            ("mindst én administrator", ["disable", "bo"]),
            ("mindst én administrator", ["role", "bo", "--role", "forfatter"]),
            ("ingen åben konto med brugernavnet otto", ["disable", "otto"]),
        })
        {
            var result = await User(arguments);

            Assert.Equal(2, result.ExitCode);
            Assert.Contains(message, result.Error, StringComparison.Ordinal);
        }
        File.WriteAllText(_folder["data/redaktion/konti.json"], "{");
        Assert.Contains("kan ikke læses", (await User("list")).Error, StringComparison.Ordinal);
    }

    private Task<Portal.Result> User(params string[] arguments) => Portal.Run(_folder.FullPath, ["user", .. arguments, "--data", "data"]);
}
