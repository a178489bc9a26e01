using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Calculator;

/// <summary>Numbers that cannot be read: told all at once, in the same words everywhere, with nothing lost.</summary>
public sealed class FaultTests(Portal portal)
{
    private static readonly string FourHundredDigits = new('7', 400);

    public static TheoryData<string, string, bool> Faults()
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var hasScript in (bool[])[true, false])
        {
            data.Add("3.7", "Skriv decimaler med komma, fx 3,7.", hasScript);
            data.Add("mange", "Skriv et tal fra 10 til 100, fx 48.", hasScript);
            data.Add("", "Indtast «Sager pr. socialrådgiver i dag»: et tal fra 10 til 100.", hasScript);
            data.Add("7", "«Sager pr. socialrådgiver i dag» skal være et tal fra 10 til 100.", hasScript);
            data.Add("−31", "«Sager pr. socialrådgiver i dag» skal være et tal fra 10 til 100.", hasScript);
            data.Add(FourHundredDigits, "Tallet er for langt. Skriv et tal fra 10 til 100.", hasScript);
            data.Add("３１", "Skriv tallet med almindelige cifre, 0-9.", hasScript);
            data.Add("1.23.456", "Sæt kun punktum mellem tusinder, fx 1.234.567.", hasScript);
            data.Add("NaN", "Skriv et tal fra 10 til 100, fx 48.", hasScript);
            data.Add("1e9", "Skriv et tal fra 10 til 100, fx 48.", hasScript);
        }
        return data;
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task Fault_is_told_in_the_summary_and_at_its_field_and_what_was_typed_stays(string typed, string words, bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToCalculatorAsync(hasScript: hasScript);

        await tab.Field("sager_foer").FillAsync(typed);
        await tab.Field("sager_foer").PressAsync("Enter");

        await Assertions.Expect(tab.Summary()).ToBeVisibleAsync();
        var told = await tab.Summary().GetByRole(AriaRole.Link).InnerTextAsync();
        Assert.Contains(words, told, StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.Locator("#sager_foer-fejl")).ToHaveTextAsync("Fejl: " + told);
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveValueAsync(typed);
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(tab.Field("sager_foer")).ToHaveAccessibleDescriptionAsync(new System.Text.RegularExpressions.Regex("^Fejl: "));
        Assert.StartsWith("Fejl: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task All_faults_are_told_at_once_and_correcting_them_takes_them_away(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToCalculatorAsync(hasScript: hasScript);
        var title = await tab.Page.TitleAsync();
        var before = await tab.Shown("baseValue").InnerTextAsync();
        await tab.UnfoldAsync();
        await tab.Field("sager").FillAsync("mange");
        await tab.Field("enhedspris_kr_6").FillAsync("1.23.456");
        await tab.Field("sager_efter").FillAsync("60");
        await tab.Field("rente_pct").FillAsync("");
        await tab.Field("navn").FillAsync("<b>Otte</b> børn & =1+1");

        await tab.CalculateAsync();

        await Assertions.Expect(tab.Summary().GetByRole(AriaRole.Link)).ToHaveCountAsync(4);
        await Assertions.Expect(tab.Field("navn")).ToHaveValueAsync("<b>Otte</b> børn & =1+1");
        await Assertions.Expect(tab.Field("sager_efter")).ToHaveValueAsync("60");
        await tab.UnfoldAsync();
        await tab.Field("sager").FillAsync("192");
        await tab.Field("enhedspris_kr_6").FillAsync("1.160.000");
        await tab.Field("sager_efter").FillAsync("24");
        await tab.Field("rente_pct").FillAsync("3,5");
        await tab.CalculateAsync();
        await Assertions.Expect(tab.Summary()).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".field__fault")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Page.Locator("[aria-invalid]")).ToHaveCountAsync(0);
        await Assertions.Expect(tab.Shown("baseValue")).ToHaveTextAsync(before);
        Assert.Equal(title, await tab.Page.TitleAsync());
    }

    [Fact]
    public async Task Summary_gets_focus_and_its_links_lead_to_their_fields()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();
        await tab.Field("sager").FillAsync("mange");
        await tab.CalculateAsync();
        await Assertions.Expect(tab.Summary()).ToBeFocusedAsync();
        await Assertions.Expect(tab.Summary()).ToBeInViewportAsync();

        await tab.PressAsync("Tab");
        await tab.PressAsync("Enter");

        await Assertions.Expect(tab.Field("sager")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Field("sager")).ToBeInViewportAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Link_leads_to_a_field_that_is_folded_away(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });
        await tab.GoToCalculatorAsync(hasScript: hasScript);
        await tab.UnfoldAsync();
        await tab.Field("rente_pct").FillAsync("3.5");
        await tab.CalculateAsync();
        await Assertions.Expect(tab.Summary()).ToBeVisibleAsync();
        await tab.Page.WaitForLoadStateAsync();
        // Somebody folds it again.
        await tab.Field("rente_pct").EvaluateAsync("field => (field.closest('details').open = false)");
        await Assertions.Expect(tab.Field("rente_pct")).ToBeHiddenAsync();

        await tab.Summary().GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(tab.Field("rente_pct")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Field("rente_pct")).ToBeFocusedAsync();
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Link_with_faults_opens_with_them_told_and_no_result(bool hasScript)
    {
        await using var tab = await portal.OpenAsync(new() { JavaScriptEnabled = hasScript });

        await tab.GoToCalculatorAsync("m=1.0&sager=mange&sagr_foer=31", hasScript);

        await Assertions.Expect(tab.Summary().GetByRole(AriaRole.Listitem)).ToHaveTextAsync(
            ["«Antal børnesager i den del af kommunen, der er med»: Skriv et helt tal fra 1 til 20.000, fx 192.", "Feltet «sagr_foer» findes ikke. Mente du «sager_foer»?"]);
        await Assertions.Expect(tab.Page.Locator("#resultat")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".result-bar")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Field("sager")).ToHaveValueAsync("mange");
    }

    [Fact]
    public async Task Nothing_is_said_about_faults_before_the_visitor_asks_for_a_result()
    {
        await using var tab = await portal.OpenAsync();
        await tab.GoToCalculatorAsync();

        await tab.Field("sager").FillAsync("mange");
        await tab.Field("sager").BlurAsync();

        await Assertions.Expect(tab.Page.Locator(".js-stale")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Summary()).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator(".field__fault")).ToHaveCountAsync(0);
    }
}
