using System.Text.RegularExpressions;
using Vidensportal.Browser.Tests.EveryPage;
using Vidensportal.Browser.Tests.Running;

namespace Vidensportal.Browser.Tests.Editing;

/// <summary>The edit page with script, in a real browser.</summary>
public sealed class EditPageBrowserTests(Portal portal, EditingPages pages) : IClassFixture<EditingPages>
{
    [Fact]
    public async Task A_text_is_written_and_saved_by_the_keyboard_alone()
    {
        const string address = "/redaktion/indhold/modellen/taet-opfoelgning.md";
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync(address);
        var before = pages.Host.TextOf("modellen/taet-opfoelgning.md");
        await tab.Page.Locator(EditPage.Text).FocusAsync();
        await tab.CaretIsStillAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await tab.Page.Keyboard.TypeAsync("Nyt afsnit med ");
        await tab.Page.Keyboard.PressAsync("Control+b");
        await tab.Page.Keyboard.TypeAsync("fed");
        await tab.Page.Keyboard.PressAsync("Control+b");
        await tab.Page.Keyboard.TypeAsync(" og {{fakta F33}}");
        await tab.Page.Keyboard.PressAsync("Alt+F10");
        Assert.Equal("fed", await tab.Page.EvaluateAsync<string>("document.activeElement.dataset.command"));
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("overskrift2", await tab.Page.EvaluateAsync<string>("document.activeElement.dataset.command"));
        await tab.Page.Locator(".edit__bar button[value=gem]").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        var after = pages.Host.TextOf("modellen/taet-opfoelgning.md");
        Assert.Contains("\nNyt afsnit med **fed** og {{fakta F33}}\n\n", after, StringComparison.Ordinal);
        Assert.Empty(before.Split('\n').Except(after.Split('\n')));
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Theory]
    [InlineData("editForm")]
    [InlineData("bodyEditor")]
    public async Task What_is_written_before_the_script_is_there_stays_and_is_kept(string late)
    {
        const string file = "kom-i-gang/risici.md";
        await using var tab = await pages.OpenAsync(portal);
        var (arrives, isKept) = (new TaskCompletionSource(), new TaskCompletionSource());
        tab.Page.Request += (_, request) => { if (request.Url.EndsWith("/redaktion/api/kladde", StringComparison.Ordinal)) isKept.TrySetResult(); };
        await tab.Page.RouteAsync(new Regex($"/{late}[^/]*\\.js"), async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        await tab.Page.GotoAsync("/redaktion/indhold/" + file, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await tab.Page.Locator("#broedtekst").FocusAsync();
        await tab.PressAsync("Control+End");
        await tab.Page.Keyboard.TypeAsync($"Skrevet før {late}, ");
        arrives.SetResult();
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await tab.Page.Keyboard.TypeAsync("og efter.");

        await tab.PressAsync("Shift+Tab");
        await Assertions.Expect(tab.Page.Locator(EditPage.Text)).ToContainTextAsync($"Skrevet før {late}, og efter.");
        await tab.FormIsLiveAsync();
        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        Assert.True(isKept.Task.IsCompleted, "It was sent as without script.");
        Assert.Contains($"Skrevet før {late}, og efter.", pages.Host.TextOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_nobody_has_touched_has_nothing_to_undo()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync("/redaktion/indhold/modellen/kerneelementer.md");
        var undo = tab.Page.Locator("[data-command=fortryd]");
        await tab.ClickTextAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(undo).ToHaveAttributeAsync("aria-disabled", "true");
        await tab.Page.Keyboard.TypeAsync("x");
        await Assertions.Expect(undo).ToHaveAttributeAsync("aria-disabled", "false");
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_fact_is_found_by_its_words_and_put_in_as_a_whole_that_one_key_removes()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync("/redaktion/indhold/modellen/tidligt-ind.md");
        await tab.ClickTextAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.PutInAsync("Faktum", "F33");

        var chip = tab.Page.Locator(".ProseMirror [data-shortcode='fakta F33']").First;
        await Assertions.Expect(chip).ToHaveTextAsync("Faktum F33");
        await tab.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(tab.Page.Locator(".ProseMirror p").First.Locator("[data-shortcode='fakta F33']")).ToHaveCountAsync(0);
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task Who_has_gone_down_into_a_list_that_changes_is_back_in_its_field()
    {
        await using var tab = await pages.OpenAsync(portal);
        var answers = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/redaktion/api/valg?*q=F33*", async route =>
        {
            await answers.Task;
            await route.ContinueAsync();
        });
        await tab.OpenTextAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Faktum", Exact = true }).ClickAsync();
        var (field, first) = (tab.Page.Locator("#vaelg-soeg"), tab.Page.Locator(".picker__choice").First);
        await Assertions.Expect(first).ToBeVisibleAsync();
        await field.FillAsync("F33");
        await tab.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToBeFocusedAsync();
        answers.SetResult();

        await Assertions.Expect(first).ToContainTextAsync("F33:");
        await Assertions.Expect(field).ToBeFocusedAsync();
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_fact_put_in_between_words_does_not_run_together_with_them()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync("/redaktion/indhold/modellen/tvaerfagligt-samarbejde.md");
        await tab.ClickTextAsync();
        await tab.Page.Keyboard.PressAsync("Home");
        await tab.Page.Keyboard.TypeAsync("Forskellen");

        await tab.PutInAsync("Faktum", "F33");

        var text = tab.Page.Locator(EditPage.Text + " p").First;
        await Assertions.Expect(text).ToContainTextAsync(new Regex(@"Forskellen Faktum F33 [a-zæøå]"));
        await tab.Page.Keyboard.PressAsync("Backspace");
        await Assertions.Expect(text).ToContainTextAsync(new Regex(@"Forskellen  ?[a-zæøå]"));
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task What_is_typed_on_a_selected_whole_goes_behind_it()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync();
        await tab.Page.Locator(".ProseMirror [data-shortcode='fakta F11.sager']").ClickAsync();
        await tab.CaretIsStillAsync();

        await tab.Page.Keyboard.TypeAsync("omtrent");

        await Assertions.Expect(tab.Page.Locator(".ProseMirror p").First).ToContainTextAsync("Faktum F11.sageromtrent");
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_text_that_is_saved_is_sent_to_a_colleague_without_another_change()
    {
        const string address = "/redaktion/indhold/modellen/baggrund.md";
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync(address);
        await tab.Page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Hvor sikkert er det, vi ved?");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Gem", Exact = true }).ClickAsync();
        // With its stop: what is kept on the way is told to be "ikke gemt som kladde endnu".
        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        await tab.FormIsLiveAsync();

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Send til gennemsyn" }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator("main").GetByText("Til gennemsyn", new() { Exact = true }).First).ToBeVisibleAsync();
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task What_was_written_and_never_saved_is_offered_again()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync("/redaktion/indhold/modellen/tvaerfagligt-samarbejde.md");
        await tab.Page.GetByLabel("Titel", new() { Exact = true }).FillAsync("En titel, der ikke er gemt");
        await Assertions.Expect(tab.Page.Locator("[data-keep-status]")).ToContainTextAsync("Din tekst er husket", new() { Timeout = 40_000 });

        await tab.GoToAsync("/redaktion/indhold/modellen/tvaerfagligt-samarbejde.md");
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Hent det frem" }).ClickAsync();

        await Assertions.Expect(tab.Page.GetByLabel("Titel", new() { Exact = true })).ToHaveValueAsync("En titel, der ikke er gemt");
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_session_that_is_over_takes_nothing_with_it()
    {
        await using var tab = await pages.OpenAsync(portal);
        var existing = pages.Host.Store.List().First(entry => entry.Path.IsPage && entry.Path.Value.StartsWith("resultater/", StringComparison.Ordinal)).Path.Value;
        await tab.OpenTextAsync("/redaktion/indhold/" + existing);
        await tab.Page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Skrevet uden at være logget ind");
        await tab.Page.Context.ClearCookiesAsync(new() { Name = "hvem" });
        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[data-keep-status]")).ToContainTextAsync("Du er ikke logget ind længere");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Log ind i en ny fane" })).ToBeVisibleAsync();
        await tab.Page.Context.AddCookiesAsync([new Cookie { Name = "hvem", Value = "anna", Url = pages.Host.Address.ToString() }]);

        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        Assert.Contains("Skrevet uden at være logget ind", pages.Host.TextOf(existing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_seen_at_the_side_as_readers_will_see_it()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Vis ved siden af" }).ClickAsync();
        var frame = tab.Page.FrameLocator("[data-preview] iframe");
        await Assertions.Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Færre sager pr. socialrådgiver");
        await tab.Page.GetByLabel("Titel", new() { Exact = true }).FillAsync("En anden titel");
        await Assertions.Expect(frame.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("En anden titel");
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_row_that_is_added_gets_the_focus_and_the_rest_of_the_form_stays()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenEditorPageAsync("/redaktion/indhold/fakta/F33.yaml");
        await tab.Page.GetByLabel("Emne", new() { Exact = true }).FillAsync("udgift");
        await tab.Page.Locator("button[value='tilfoej:belaeg']").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("[data-list=belaeg] > [data-items] > [data-item]").Last.Locator("input:focus")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.GetByLabel("Emne", new() { Exact = true })).ToHaveValueAsync("udgift");
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_picture_is_taken_in_with_the_text_and_says_what_it_shows()
    {
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync("/redaktion/indhold/modellen/indsatstrappen.md");
        await tab.ClickTextAsync();
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Billede", Exact = true }).ClickAsync();
        var dialog = tab.Page.GetByRole(AriaRole.Dialog, new() { Name = "Billede" });
        // The smallest PNG there is: one grey point.
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
        await dialog.GetByLabel("Fra din computer").SetInputFilesAsync(new FilePayload { Name = "Trappen.png", MimeType = "image/png", Buffer = png });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Indsæt billede" }).ClickAsync();
        await Assertions.Expect(dialog.Locator("[data-fault]")).ToContainTextAsync("Skriv, hvad billedet viser");
        await dialog.GetByLabel("Hvad viser billedet?").FillAsync("Trappen med sine trin");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Indsæt billede" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".ProseMirror img[alt='Trappen med sine trin']")).ToHaveCountAsync(1);

        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        Assert.Matches(@"!\[Trappen med sine trin\]\(/medier/\d+/trappen-[0-9a-f]{8}\.png\)", pages.Host.TextOf("modellen/indsatstrappen.md"));
        Problems.AssertNone(tab.TakeTroubles());
    }

    [Fact]
    public async Task A_server_that_is_down_takes_nothing_with_it()
    {
        const string address = "/redaktion/indhold/modellen/kerneelementer.md";
        await using var tab = await pages.OpenAsync(portal);
        await tab.OpenTextAsync(address);
        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.GetByLabel("Titel", new() { Exact = true }).FillAsync("Skrevet uden forbindelse");
        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[data-keep-status]")).ToContainTextAsync("Serveren svarer ikke");

        await tab.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(tab.Page.Locator("[data-keep-status]")).ToContainTextAsync("Din tekst er husket");
        await tab.Page.Locator(".edit__bar button[value=gem]").ClickAsync();

        await Assertions.Expect(tab.Page.GetByText("Gemt som kladde.")).ToBeVisibleAsync();
        Assert.Contains("Skrevet uden forbindelse", pages.Host.TextOf("modellen/kerneelementer.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_page_of_editing_passes_axe(ColorScheme scheme)
    {
        await using var tab = await pages.OpenAsync(portal, options: new() { ColorScheme = scheme });
        var problems = new List<string>();
        foreach (var address in (string[])["/redaktion/indhold/", "/redaktion/ny/", EditingPages.Entry, "/redaktion/indhold/fakta/F33.yaml", "/redaktion/indhold/site.yaml", "/redaktion/indhold/beregner/forudsaetninger/enhedspris_kr.yaml"])
        {
            await tab.OpenEditorPageAsync(address);
            await tab.Page.LoadAxeAsync();
            problems.AddRange(await tab.Page.RunAxeAsync(address));
        }
        await tab.OpenTextAsync();
        await tab.Page.LoadAxeAsync();
        foreach (var dialog in (string[])["link", "boks", "tabel", "fodnote", "billede", "fakta"])
        {
            await tab.Page.EvaluateAsync($"document.querySelector('[data-command={dialog}]').click()");
            await Assertions.Expect(tab.Page.Locator("dialog[open]")).ToBeVisibleAsync();
            // What one can choose from comes a moment after the dialog.
            if (dialog == "fakta") await Assertions.Expect(tab.Page.Locator(".picker__choice").First).ToBeVisibleAsync();
            problems.AddRange(await tab.Page.RunAxeAsync($"dialog {dialog}"));
            await tab.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(tab.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        }
        Problems.AssertNone(problems);
    }

    [Theory]
    [InlineData(EditingPages.Entry, ColorScheme.Dark, ForcedColors.None)]
    [InlineData("/redaktion/indhold/fakta/F33.yaml", ColorScheme.Light, ForcedColors.Active)]
    public async Task Every_stop_of_a_form_is_on_the_screen_uncovered_and_marked(string address, ColorScheme scheme, ForcedColors colors)
    {
        await using var tab = await pages.OpenAsync(portal, options: new() { ColorScheme = scheme, ForcedColors = colors });
        await tab.OpenEditorPageAsync(address);
        var walk = new KeyWalk(tab);

        Assert.InRange(await walk.ToEndAsync(), 20, 250);
        Problems.AssertNone(walk.Problems);
    }

    [Theory]
    [InlineData("/redaktion/indhold/")]
    [InlineData(EditingPages.Entry)]
    [InlineData("/redaktion/indhold/fakta/F33.yaml")]
    public async Task Nothing_is_cut_off_on_a_narrow_screen(string address)
    {
        await using var tab = await pages.OpenAsync(portal, options: new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await tab.OpenEditorPageAsync(address);

        var width = await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(width <= 320, $"{address} is {width} wide.");
    }
}
