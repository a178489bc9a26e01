using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>What holds for every page of the portal.</summary>
public sealed class EveryPageTests(PageVisits visits) : IClassFixture<PageVisits>
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_answers_with_one_h1_ordered_headings_and_landmarks(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.Structure);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_breaks_no_axe_rule_in_light_and_dark_at_320_and_1280_px(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.Accessibility);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_has_room_for_all_its_text_at_320_px_and_at_200_percent(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.Room);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Text_of_the_page_has_the_readers_own_colours_when_they_are_forced(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.ForcedColors);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task First_stop_of_the_keyboard_is_a_skip_link_that_works(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.SkipLink);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_asks_no_other_host_says_nothing_in_the_console_and_stores_nothing(string address)
    {
        var visit = await visits.OfAsync(address);

        Problems.AssertNone(visit.Noise);
    }

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_reads_the_same_without_scripts(string address)
    {
        var visit = await visits.OfAsync(address);

        Assert.Equal(visit.Text.Scripted, visit.Text.Unscripted);
    }

    [Fact]
    public async Task No_two_pages_have_the_same_title()
    {
        var titles = await Task.WhenAll(SitePages.Addresses.Select(async address => (Address: address, (await visits.OfAsync(address)).Title)));

        Problems.AssertNone(titles.GroupBy(page => page.Title).Where(pages => pages.Count() > 1).Select(pages => $"{pages.Key}: {string.Join(", ", pages.Select(page => page.Address))}"));
    }
}
