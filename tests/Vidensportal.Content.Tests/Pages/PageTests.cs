namespace Vidensportal.Content.Tests.Pages;

public sealed class PageTests
{
    [Theory]
    [InlineData("status: kladde", "2026-11-22", false)]
    [InlineData("status: til-gennemsyn", "2026-11-22", false)]
    [InlineData("status: udgivet\nudgivet: 2026-11-22", "2026-11-21", false)]
    [InlineData("status: udgivet\nudgivet: 2026-11-22", "2026-11-22", true)]
    [InlineData("status: foraeldet\nudgivet: 2026-11-22", "2026-11-22", true)]
    [InlineData("status: udgivet\nudgivet: 2026-11-22\nudloeber: 2026-12-24", "2026-12-23", true)]
    [InlineData("status: udgivet\nudgivet: 2026-11-22\nudloeber: 2026-12-24", "2026-12-24", false)]
    [InlineData("status: kladde\nudgivet: 2026-11-22", "2026-11-22", false)]
    public void Page_is_public_from_the_day_it_is_published_until_it_expires(string fields, string day, bool isPublic)
    {
        var page = SmallContent.LibraryWith($"""
            -- a.md --
            ---
            id: a
            type: system
            titel: En side
            resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
            {fields}
            ---
            """).PagesById["a"];

        Assert.Equal(isPublic, page.IsPublicOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
