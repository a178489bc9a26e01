using System.Text;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Entries;

public sealed class EntryPathTests
{
    [Theory]
    [InlineData("index.md", "sider")]
    [InlineData("404.md", "sider")]
    [InlineData("site.yaml", "portal")]
    [InlineData("modellen/faerre-sager.md", "sider")]
    [InlineData("nyheder/2026/ny.md", "nyheder")]
    [InlineData("kommuner/herning.md", "kommuner")]
    [InlineData("kilder/e01.md", "kilder")]
    [InlineData("fakta/F33.yaml", "fakta")]
    [InlineData("beregner/modeller/1.0.yaml", "beregner")]
    [InlineData("beregner/forudsaetninger/refusion_graense_kr.yaml", "beregner")]
    [InlineData("kilder/aftryk/S1.yaml", "kilder")]
    [InlineData("om/konsulent.md", "sider")]
    public void A_place_in_the_content_is_a_path(string text, string collection) =>
        Assert.Equal((text, collection), (EntryPath.TryParse(text)!.Value, EntryPath.TryParse(text)!.Collection));

    public static TheoryData<string> Impossible { get; } =
    [
        "", ".md", "/", "/index.md", "//index.md", "../index.md", "a/../b.md", "a/./b.md", "a//b.md", "./a.md", "a/.md", "..md", "a/..md",
        ".git/config.md", ".git/HEAD", ".GIT/a.md", "a/.git/b.md", ".Git", "git~1/a.md", "a.git/b.md", "\\a.md", "a\\b.md", "C:\\a.md", "C:/a.md", "c:a.md", "\\\\server\\a.md",
        "a\0.md", "a.md\0", "a\n.md", "a\r.md", "a\t.md", "a\u007F.md", " a.md", "a .md", "a.md ", "-a.md", "a/-b.md", "--upload-pack=x.md", "a.MD", "a.html", "a.md.lock", "a.lock.md",
        "fakta/a..b.yaml", "fakta/F33.lock.yaml", "fakta/.F33.yaml", "fakta/F33..yaml", "fakta/F33-.yaml", "fakta/HEAD~1.yaml", "a~1.md", "a^.md", "a:b.md", "a?.md", "a*.md", "a[.md", "a@{1}.md", "@.md",
        "medier/2026/a.md", "AUX.yaml", "fakta/con.yaml", "fakta/CON.yaml", "fakta/nul.txt.yaml", "con.md", "aux/a.md", "a/lpt1.md", "a/com0.md", "prn/index.md",
        "æ.md", "modellen/f\u00E6rre.md", "a\u0301.md", "\u00E1.md", "a\u030A.md", "ａ.md", "a\u202E.md", "a\u200B.md", "a\uFEFF.md", "a%2e%2e/b.md", "a%00.md", "Sager.md", "Modellen/a.md",
        "refs/heads/../../main.md", "a/" + new string('b', 200) + ".md", "fakta/" + new string('F', 81) + ".yaml",
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_could_lead_anywhere_else_is_no_path(string text)
    {
        Assert.Null(EntryPath.TryParse(text));
        Assert.Null(EntryPath.TryParse(text.Normalize(NormalizationForm.FormD)));
        using var test = new TestStore();
        var before = test.Store.List();

        // The same may not come in beside a text either.
        Refused(test.Store.Save(Page, "Ny.\n", test.Store.Find(Page)!.Working!.Token, [new(text, [1])], Anna), RefusalKind.Invalid);
        Assert.Null(test.Store.FindFile(text, null));
        Assert.Equal(before, test.Store.List());
    }

    [Theory]
    [InlineData("medier/../index.md")]
    [InlineData("medier/a.exe")]
    [InlineData("medier/a.svg.html")]
    [InlineData("medier/.png")]
    [InlineData("medier/a")]
    [InlineData("medier/A.png")]
    [InlineData("medier/æ.png")]
    [InlineData("medier/con.png")]
    [InlineData("medier/-a.png")]
    [InlineData("medier//a.png")]
    [InlineData("medier/a.png/")]
    [InlineData("medier")]
    [InlineData("andet/a.png")]
    public void A_picture_lies_among_the_media_under_a_plain_name_or_not_at_all(string path)
    {
        using var test = new TestStore();

        Refused(test.Store.Save(Page, "Ny.\n", test.Store.Find(Page)!.Working!.Token, [new(path, [1])], Anna), RefusalKind.Invalid);
    }

    [Fact]
    public void What_lies_among_the_media_is_no_text() => Assert.Null(EntryPath.TryParse("medier/2026/trappe.yaml"));

    [Fact]
    public void Two_texts_whose_names_differ_only_in_case_are_one_on_other_machines()
    {
        using var test = new TestStore("-- fakta/F33.yaml --\nid: F33\n");

        Refused(test.Store.Save(At("fakta/f33.yaml"), "id: f33\n", null, [], Anna), RefusalKind.Invalid);
        test.Save(At("fakta/F34.yaml"), "id: F34\n", Anna);
        Refused(test.Store.Save(At("fakta/f34.yaml"), "id: f34\n", null, [], Anna), RefusalKind.Invalid);
    }

    [Fact]
    public void Every_path_of_the_real_content_is_one()
    {
        var texts = Content.Files.ContentFolder.List(Vidensportal.Testing.Repository.Content).Files.Select(file => file.Path).Where(path => Path.GetExtension(path) is ".md" or ".yaml");

        Assert.All(texts, path => Assert.NotNull(EntryPath.TryParse(path)));
    }
}
