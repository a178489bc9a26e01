using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Site.Output;
using Vidensportal.Testing;

namespace Vidensportal.Site.Tests.Output;

/// <summary>After any edit, what is written into the same folder is what a build into an empty folder writes.</summary>
public sealed class IncrementalBuildTests
{
    private const string Archive = """
        -- site.yaml --
        menu: [modellen, nyheder]
        sidefod: [register]
        emner:
          - {id: sagstal, navn: Sagstal, beskrivelse: Hvor mange sager en har.}
          - {id: oekonomi, navn: Økonomi, beskrivelse: Hvad det koster.}
        -- index.md --
        ---
        type: forside
        noegletal: [{fakta: F01, tekst: Sager til hver}]
        ---
        {{liste nyheder}}
        -- modellen/index.md --
        ---
        type: modelside
        ---
        {{liste undersider}}
        -- modellen/sager.md --
        ---
        type: modelside
        titel: Færre sager
        emner: [sagstal]
        relaterede: [modellen]
        aliasser: [/gamle-sager/]
        ---
        Der var {{fakta F01}} sager og en {{begreb barn}}.

        ![En trappe](/medier/trappe.png)
        -- modellen/moeder.md --
        ---
        type: modelside
        titel: Møder
        maalgrupper: [leder]
        ---
        Se [sager](/modellen/sager/).
        -- nyheder/index.md --
        {{liste nyheder}}
        -- nyheder/aaben.md --
        ---
        type: nyhed
        titel: Åben
        dato: 2026-02-01
        ---
        -- register.md --
        ---
        titel: Registret
        ---
        {{liste fakta}}

        {{liste uoverensstemmelser}}

        {{liste ordliste}}

        {{liste filer}}

        {{liste oversigt}}
        -- fakta/F01.yaml --
        vaerdi: 31
        enhed: sager
        uoverensstemmelser: [D01]
        -- uoverensstemmelser/D01.yaml --
        -- ordliste/barn.yaml --
        term: Barn
        -- figurer/trappen.yaml --
        slags: trappe
        raekker: [{navn: Nederst, fakta: [F01]}]
        """;

    private static readonly (string What, Action<Dictionary<string, ContentFile>> Do)[] Edits =
    [
        ("a body", files => Replace(files, "modellen/moeder.md", "Se [sager]", "Læs om [sager]")),
        ("a heading", files => Add(files, "modellen/moeder.md", "\n## Hver uge\n")),
        ("a title, shown in menus and lists", files => Replace(files, "modellen/sager.md", "titel: Færre sager", "titel: Langt færre sager")),
        ("a summary", files => Replace(files, "modellen/sager.md", "type: modelside", "type: modelside\nresume: Et nyt resumé, som er langt nok til at stå på et kort og i en søgning.")),
        ("an order", files => Replace(files, "modellen/sager.md", "type: modelside", "type: modelside\nraekkefoelge: 5")),
        ("a figure", files => Replace(files, "fakta/F01.yaml", "vaerdi: 31", "vaerdi: 32")),
        ("the words of a fact", files => Add(files, "fakta/F01.yaml", "note: Et nyt forbehold.\n")),
        ("a new fact", files => Put(files, "fakta/F02.yaml", "vaerdi: 7\nenhed: boern\n")),
        ("a use of the new fact", files => Add(files, "modellen/moeder.md", "\nDer var {{fakta F02}} børn.\n")),
        ("a disagreement", files => Put(files, "uoverensstemmelser/D01.yaml", "emne: Et nyt emne\n")),
        ("a disagreement on a fact", files => Add(files, "fakta/F02.yaml", "uoverensstemmelser: [D01]\n")),
        ("a word's definition", files => Put(files, "ordliste/barn.yaml", "term: Barn\ndefinition: En, der ikke er voksen.\n")),
        ("a new word", files => Put(files, "ordliste/familie.yaml", "term: Familie\n")),
        ("a new page", files => Put(files, "modellen/ny.md", "---\ntype: modelside\ntitel: Helt ny\nemner: [oekonomi]\n---\nNy tekst.\n")),
        ("a new news page", files => Put(files, "nyheder/to.md", "---\ntype: nyhed\ntitel: Nyt\ndato: 2026-03-01\n---\n")),
        ("a topic's name", files => Replace(files, "site.yaml", "navn: Økonomi", "navn: Penge")),
        ("the menu", files => Replace(files, "site.yaml", "menu: [modellen, nyheder]", "menu: [nyheder, modellen]")),
        ("the name of the site", files => Add(files, "site.yaml", "navn: Et andet navn\n")),
        ("a banner", files => Add(files, "site.yaml", "bannere: [{under: /modellen/, tekst: Gamle kilder., link: /, linkTekst: Se}]\n")),
        ("a correction", files => Replace(files, "modellen/sager.md", "type: modelside", "type: modelside\naendringer: [{dato: 2026-04-01, slags: rettelse, tekst: Rettet.}]")),
        ("an alias less", files => Replace(files, "modellen/sager.md", "aliasser: [/gamle-sager/]\n", "")),
        ("an alias more", files => Replace(files, "modellen/moeder.md", "type: modelside", "type: modelside\naliasser: [/gamle-moeder/, /meget/gamle/moeder/]")),
        ("an image", files => files["medier/trappe.png"] = Image(600, 60)),
        ("a smaller image", files => files["medier/trappe.png"] = Image(100, 10)),
        ("a document", files => Put(files, "medier/notat.pdf", "%PDF-1.7")),
        ("a picture", files => Replace(files, "figurer/trappen.yaml", "navn: Nederst", "navn: Nederste trin")),
        ("a page renamed", files => Move(files, "modellen/ny.md", "modellen/nyere.md")),
        ("a page moved to another section", files => Move(files, "modellen/nyere.md", "nyheder/nyere.md")),
        ("a page that becomes a draft", files => Replace(files, "nyheder/nyere.md", "type: modelside", "type: modelside\nstatus: kladde")),
        ("a page that becomes a folder", files => Move(files, "nyheder/to.md", "nyheder/to/index.md")),
        ("a page deleted", files => files.Remove("nyheder/nyere.md")),
        ("the only page of an audience", files => Replace(files, "modellen/moeder.md", "maalgrupper: [leder]\n", "")),
        ("a source", files => Put(files, "kilder/s1.md", "---\ntype: kilde\ntitel: KORAs notat\nlinjer: 9\n---\n")),
        ("nothing", _ => { }),
    ];

    [Fact]
    public void Every_edit_written_into_the_same_folder_gives_what_a_new_build_gives()
    {
        using var folder = new TemporaryFolder();
        var files = Start();
        StaticSite? served = null;
        foreach (var (what, edit) in Edits.Prepend(("the first build", _ => { })))
        {
            edit(files);
            var alone = Create(files, null);
            served = Create(files, served);

            SiteWriter.Write(alone, folder["public"]);

            Assert.Equal(Expected(alone), Written(folder["public"]).Prepend(what).Skip(1));
            Assert.Equal(Expected(alone), Expected(served));
        }
        SiteWriter.Write(Create(files, null), folder["fresh"]);
        Assert.Equal(FolderContent.Of(folder["fresh"]), FolderContent.Of(folder["public"]));
        Assert.Equal(File.ReadAllText(folder["fresh.state"]), File.ReadAllText(folder["public.state"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Several_edits_in_any_order_give_what_a_new_build_gives(int seed)
    {
        using var folder = new TemporaryFolder();
        var random = new Random(seed);
        SiteWriter.Write(Create(Start(), null), folder["public"]);
        for (var round = 0; round < 4; round++)
        {
            var files = Start();
            foreach (var (_, edit) in Edits.Where(_ => random.Next(3) == 0)) TryDo(edit, files);
            if (Load(files).Library is null) continue;

            SiteWriter.Write(Create(files, null), folder["public"]);

            Assert.Equal(Expected(Create(files, null)), Written(folder["public"]));
        }
    }

    [Fact]
    public void A_page_that_an_edit_does_not_concern_is_not_rendered_again()
    {
        var files = Start();
        var before = Create(files, null);
        foreach (var file in before.Files) _ = file.Bytes;

        Replace(files, "modellen/moeder.md", "Se [sager]", "Læs om [sager]");
        var after = Create(files, before);

        Assert.NotSame(before.Find("modellen/moeder/index.html")!.Bytes, after.Find("modellen/moeder/index.html")!.Bytes);
        Assert.Same(before.Find("modellen/sager/index.html")!.Bytes, after.Find("modellen/sager/index.html")!.Bytes);
    }

    private static Dictionary<string, ContentFile> Start()
    {
        var files = TestContent.Files(Archive).ToDictionary(file => file.Path, StringComparer.Ordinal);
        files["medier/trappe.png"] = Image(500, 50);
        return files;
    }

    private static LoadedContent Load(Dictionary<string, ContentFile> files)
    {
        var texts = files.Values.Where(file => !file.Path.StartsWith("medier/", StringComparison.Ordinal)).Select(file => $"-- {file.Path} --\n{Text(file)}");
        var complete = TestContent.Files(ContentDefaults.Complete(string.Concat(texts))).Concat(files.Values.Where(file => file.Path.StartsWith("medier/", StringComparison.Ordinal)));
        return ContentLoader.Load([.. complete.OrderBy(file => file.Path, StringComparer.Ordinal)], []);
    }

    private static StaticSite Create(Dictionary<string, ContentFile> files, StaticSite? previous)
    {
        var result = StaticSite.Create(Load(files), TestSite.Options(TestSite.Today), ThemeAssets.Load(), previous);
        Assert.Empty(result.Faults);
        return result.Site!;
    }

    private static IEnumerable<string> Expected(StaticSite site) =>
        site.Files.SelectMany(file => (string[])(file.HasCopies ? [Line(file.Path, file.Bytes), file.Path + ".br", file.Path + ".gz"] : [Line(file.Path, file.Bytes)])).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Written(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path: path, Name: Path.GetRelativePath(folder, path))).Where(file => file.Name != BuildMark.FileName)
            .Select(file => file.Name.EndsWith(".br", StringComparison.Ordinal) || file.Name.EndsWith(".gz", StringComparison.Ordinal) ? file.Name : Line(file.Name, File.ReadAllBytes(file.Path))).Order(StringComparer.Ordinal);

    private static string Line(string path, byte[] bytes) => $"{path} {System.IO.Hashing.XxHash128.HashToUInt128(bytes):x}";

    private static ContentFile Image(int width, int height)
    {
        using var bitmap = new SkiaSharp.SKBitmap(width, height);
        return TestContent.File("medier/trappe.png", bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100).ToArray());
    }

    private static string Text(ContentFile file) => System.Text.Encoding.UTF8.GetString(file.Read()!);

    private static void Put(Dictionary<string, ContentFile> files, string path, string text) => files[path] = TestContent.File(path, text);

    private static void Add(Dictionary<string, ContentFile> files, string path, string text) => Put(files, path, Text(files[path]) + text);

    private static void Replace(Dictionary<string, ContentFile> files, string path, string old, string now)
    {
        var text = Text(files[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Put(files, path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private static void Move(Dictionary<string, ContentFile> files, string from, string to)
    {
        Put(files, to, Text(files[from]));
        files.Remove(from);
    }

    private static void TryDo(Action<Dictionary<string, ContentFile>> edit, Dictionary<string, ContentFile> files)
    {
        try
        {
            edit(files);
        }
        catch (KeyNotFoundException)
        {
            // The edit is of a file that only another edit makes.
        }
    }
}
