using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Journeys;

/// <summary>A head of department has heard of Herning, reads what the model is and wants to talk to somebody who knows it.</summary>
public sealed class HeadOfDepartmentTests(Portal portal)
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task Reads_the_model_from_the_front_page_and_finds_whom_to_call(bool isPhone, bool hasScript)
    {
        await using var tab = await portal.OpenAsync(isPhone ? Walk.Phone(hasScript) : new() { JavaScriptEnabled = hasScript });
        await tab.GoToAsync("/");
        await Walk.SeesAsync(tab.Page.GetByText("Det er ikke sikkert, at det virker hos jer").First);

        await tab.FollowAsync("modellen kort", "Modellen kort fortalt");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Projektet startede i sommeren 2013");
        await tab.FollowAsync("Kontakt", "Kontakt");

        var organisation = tab.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Herning Kommune kender modellen indefra" });
        await Assertions.Expect(organisation).ToContainTextAsync("Spørg efter den afdeling, der arbejder med udsatte børn og unge.");
        await Assertions.Expect(organisation.GetByRole(AriaRole.Link, new() { Name = "herning.dk" })).ToHaveAttributeAsync("href", "https://www.herning.dk/");
        // The persons stand as they were printed ten years ago: nobody shall call them by mistake.
        await Assertions.Expect(tab.Page.GetByText("20 28 30 32")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.GetByText("Oplysninger som trykt i kilden, ikke bekræftet").First).ToBeVisibleAsync();
        Assert.Equal(0, await tab.Page.Locator("a[href^='tel:'], a[href^='mailto:']").CountAsync());
        Assert.Empty(tab.TakeTroubles());
    }

    [Theory, InlineData("/modellen/"), InlineData("/kontakt/"), InlineData("/soeg/?q=rumraket")]
    public async Task Is_never_asked_to_write_to_a_mailbox_that_nobody_has(string address)
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToAsync(address);

        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Skriv til os" })).ToHaveCountAsync(0);
        await tab.FollowAsync("Se, hvordan den bliver rettet", "Kontakt");

        await Assertions.Expect(tab.Page.GetByText("Portalen har ingen postkasse endnu")).ToBeVisibleAsync();
    }
}
