using Vidensportal.Browser.Tests.Running;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.Editing;

/// <summary>Whatever an editor changes, the rest of the page stays as it was: over every text of the portal, and over every kind of Markdown.</summary>
public sealed class OneWordTests(Portal portal)
{
    private const string Word = "prøveord";

    [Fact]
    public async Task A_word_put_into_any_text_of_the_portal_changes_nothing_else_for_a_reader()
    {
        await using var tab = await portal.OpenRichTextAsync();
        var problems = new List<string>();
        var edits = 0;
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(Repository.Content, file);
            edits += await TryAsync(tab, name, EditedText.BodyOf(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), problems);
        }
        Problems.AssertNone(problems);
        Assert.True(edits > 1000, $"Only {edits} places to edit.");
    }

    [Theory]
    [InlineData("Fodnoter", "Tekst med note[^1] og mere.\n\n::: bemaerk Boks\nOgså her[^a] i boksen.\n:::\n\n[^1]: Første note her.\n[^a]: Anden note her.\n")]
    [InlineData("Tabel", "| Navn her | Tal her |\n| --- | ---: |\n| En celle | {{fakta F33}} |\n| To \\| tre | **fed her** |\n")]
    [InlineData("Tabel uden kant", "Navn her | Tal her\n--- | :-:\nEn celle | to celler\n")]
    [InlineData("Opgaver", "- [ ] Ring til kommunen\n- [x] Skriv til dem\n")]
    [InlineData("Anker i teksten", "## Overskrift her {#anker}\nTekst under den.\n")]
    [InlineData("Henvisninger", "Se [loven her][lov] og [denne] side.\n\n[lov]: /modellen/ \"Titel\"\n[denne]: https://example.org/\n")]
    [InlineData("Kode", "Skriv `{{fakta F33}}` sådan:\n\n```markdown\n::: advarsel Titel\nTekst her\n:::\n```\n\nOg videre herfra.\n")]
    [InlineData("Boks i boks", ":::: bemaerk Ydre boks\nTekst i den.\n\n::: advarsel Indre\nTekst i den indre.\n:::\n::::\n\nTekst efter boksen.\n")]
    [InlineData("Løse lister", "1. Første punkt\n\n   Mere tekst her\n2. Andet punkt\n   - et underpunkt\n   - endnu et\n")]
    [InlineData("Linjeskift", "En linje her\nog en til\\\nog en efter et linjeskift  \nog den sidste.\n")]
    [InlineData("Tegn", "Et * og et _ og ~~to~~ og ~et~ og H~2~O og 5 < 6 & mere > mindre og [klammer] og {krølle} og `kode her` og § 83 a.\n")]
    [InlineData("Billede", "Tekst før det.\n\n![Hvad billedet viser](/medier/a.png \"Billedtekst\")\n\nTekst efter det.\n")]
    [InlineData("Billede uden billedtekst", "Tekst før det.\n\n![pynt](/medier/a.png)\n\nTekst med ![et lille billede](/medier/b.png) i.\n")]
    [InlineData("Fed og kursiv", "Noget **fedt og *kursivt* i** samme *sætning **her*** og __også__ her.\n")]
    [InlineData("Koder i fed", "**Det er {{fakta F33}} i alt** og [link med {{begreb ppr \"PPR her\"}}](/modellen/) her.\n")]
    [InlineData("Adresser", "Se <https://example.org/> og https://example.org/ her.\n")]
    [InlineData("Citat", "> Et citat her\n> på to linjer\n\nTekst efter det.\n\n---\n\nOg mere her.\n")]
    public async Task A_word_put_into_each_kind_of_Markdown_changes_nothing_else_for_a_reader(string kind, string text)
    {
        await using var tab = await portal.OpenRichTextAsync();
        var problems = new List<string>();

        var edits = await TryAsync(tab, kind, text, problems);

        Problems.AssertNone(problems);
        Assert.True(edits > 0);
    }

    private static async Task<int> TryAsync(Tab tab, string name, string text, List<string> problems)
    {
        if (await tab.Page.EvaluateAsync<string>("text => openUntouched(text)", text) != text) problems.Add($"{name}: changed by being opened.");
        var before = EditedText.Compiled(text);
        var saved = await tab.Page.EvaluateAsync<string[]>("([text, word]) => editOneWord(text, word)", new[] { text, Word });
        foreach (var edited in saved)
        {
            var compiled = EditedText.Compiled(edited);
            var without = compiled.Replace(" " + Word, "", StringComparison.Ordinal).Replace("-proeveord", "", StringComparison.Ordinal);
            if (!compiled.Contains(Word, StringComparison.Ordinal)) problems.Add($"{name}: the word is gone.");
            else if (without != before) problems.Add($"{name}: {Difference(before, without)}");
        }
        return saved.Length;
    }

    private static string Difference(string before, string after)
    {
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, at - 40);
        return $"«{before[from..Math.Min(before.Length, at + 60)]}» became «{after[from..Math.Min(after.Length, at + 60)]}»".ReplaceLineEndings("⏎");
    }
}
