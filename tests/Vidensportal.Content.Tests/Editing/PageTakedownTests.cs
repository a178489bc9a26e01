using Vidensportal.Content.Editing;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Tests.Editing;

public sealed class PageTakedownTests
{
    private const string Page = "---\nid: a\ntype: system\ntitel: A\nresume: Siden findes kun i en prøve, og resuméet er lige langt nok.\nstatus: udgivet\nudgivet: 2026-01-01\naliasser: [/gammel/]\n---\n\nTekst.\n";
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData(PageWithdrawalKind.Outdated, true, false)]
    [InlineData(PageWithdrawalKind.Mistake, false, true)]
    public void A_withdrawn_page_tells_why(PageWithdrawalKind kind, bool isPublic, bool isGone)
    {
        var text = PageTakedown.Withdraw("a.md", Page, kind, "Tallene var: forkerte.", Day);

        var page = Load("a.md", text);
        Assert.Equal(new PageWithdrawal(kind, "Tallene var: forkerte.", Day), page.Withdrawal);
        Assert.Equal((isPublic, isGone), (page.IsPublicOn(Day), page.IsGoneOn(Day)));
        Assert.Equal((false, false), (page.IsPublicOn(new(2025, 1, 1)), page.IsGoneOn(new(2025, 1, 1))));
    }

    [Fact]
    public void The_page_that_takes_over_gets_the_address_and_those_that_led_to_it()
    {
        const string target = "---\nid: b\ntype: system\ntitel: B\nstatus: udgivet\n---\n\nTekst.\n";

        var text = PageTakedown.TakeOver("b.md", target, PageAddress.TryParse("/a/")!, "a.md", Page);

        Assert.Equal(target.Replace("udgivet\n", "udgivet\naliasser: [/gammel/, /a/]\n", StringComparison.Ordinal), text);
        Assert.Equal(text, PageTakedown.TakeOver("b.md", text, PageAddress.TryParse("/a/")!, "a.md", Page));
    }

    [Theory]
    [InlineData("status: udgivet", "status: trukket-tilbage", "Siden er trukket tilbage, men grunden mangler.", "tilbagetrukket")]
    [InlineData("aliasser: [/gammel/]", "tilbagetrukket: {slags: fejl, begrundelse: Tallene var forkerte., dato: 2026-11-22}", "Siden har en grund til at være trukket tilbage, men er det ikke.", "status")]
    public void Status_and_reason_go_together(string before, string after, string problem, string path)
    {
        var found = Assert.Single(EntryCheck.Run("a.md", Page.Replace(before, after, StringComparison.Ordinal)));

        Assert.Equal((problem, path), (found.Fault.Problem, found.Path));
    }

    private static Page Load(string path, string text)
    {
        var loaded = ContentLoader.Load(SmallContent.With($"-- {path} --\n{text}"), []);
        Assert.Empty(loaded.Faults);
        return loaded.Library!.Pages.Single(page => page.File == path);
    }
}
