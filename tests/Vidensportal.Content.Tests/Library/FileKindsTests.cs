using Vidensportal.Content.Files;

namespace Vidensportal.Content.Tests.Library;

public sealed class FileKindsTests
{
    [Theory]
    [InlineData("noter.txt")]
    [InlineData("README")]
    [InlineData("modellen/billede.png")]
    [InlineData("andet.yaml")]
    [InlineData("andet/F01.yaml")]
    [InlineData("fakta/F01.yml")]
    [InlineData("fakta/gamle/F01.yaml")]
    [InlineData("Fakta/F01.yaml")]
    [InlineData("modellen/site.yaml")]
    [InlineData("kilder/S1.yaml")]
    [InlineData("side.MD")]
    public void File_that_belongs_nowhere_is_reported_without_being_read(string path)
    {
        Assert.Equal([$"content/{path}:1:1  Filen hører ikke til her. Sider er .md-filer, registre er .yaml-filer i deres egen mappe, og billeder ligger i medier/."], FaultsOfUnread(path));
    }

    [Theory]
    [InlineData("Modellen.md")]
    [InlineData("færre-sager.md")]
    [InlineData("færre sager.md")]
    [InlineData("Modellen/trin.md")]
    [InlineData("modellen/-trin.md")]
    [InlineData("modellen/trin.1.md")]
    [InlineData(".md")]
    public void Page_whose_name_cannot_be_an_address_is_reported(string path)
    {
        Assert.Equal([$"content/{path}:1:1  Filens navn kan ikke blive til en adresse. Brug små bogstaver a–z, tal og bindestreg (æ→ae, ø→oe, å→aa)."], FaultsOfUnread(path));
    }

    [Theory]
    [InlineData("index.md", "/")]
    [InlineData("a.md", "/a/")]
    [InlineData("a/index.md", "/a/")]
    [InlineData("a/b-1/c.md", "/a/b-1/c/")]
    [InlineData("indexer.md", "/indexer/")]
    [InlineData("404.md", "/404/")]
    public void Path_is_the_address(string path, string address)
    {
        var page = SmallContent.LibraryWith($"""
            -- {path} --
            ---
            id: proeven
            type: system
            titel: En side
            resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
            status: kladde
            ---
            """).PagesById["proeven"];

        Assert.Equal(address, page.Address.Value);
    }

    [Theory]
    [InlineData("ordliste/sag.yaml", "id: sagen\nterm: Sag\ndefinition: Et forløb.", "sag", "sagen")]
    [InlineData("kerneelementer/KE2.yaml", "id: KE3\nnavn: A\nbeskrivelse: B\nspoergsmaal: C\nfakta: [F10]", "KE2", "KE3")]
    [InlineData("kilder/aftryk/S3.yaml", "kilde: S4\nlinjer: {}", "S3", "S4")]
    public void File_that_is_not_named_as_what_it_holds_is_reported(string path, string text, string name, string id)
    {
        Assert.Equal([$"content/{path}:1:1  Filen hedder {name}, men indeholder {id}. Giv filen samme navn som det, den indeholder."], SmallContent.FaultsWith($"-- {path} --\n{text}\n"));
    }

    [Theory]
    [InlineData("medier/trappe.gif", 1_000, "Filtypen kan ikke bruges. Brug .png, .jpg, .jpeg, .webp, .pdf.")]
    [InlineData("medier/trappe.svg", 1_000, "Filtypen kan ikke bruges. Brug .png, .jpg, .jpeg, .webp, .pdf.")]
    [InlineData("medier/trappe.PNG", 1_000, "Filtypen kan ikke bruges. Brug .png, .jpg, .jpeg, .webp, .pdf.")]
    [InlineData("medier/trappe", 1_000, "Filtypen kan ikke bruges. Brug .png, .jpg, .jpeg, .webp, .pdf.")]
    [InlineData("medier/side.md", 1_000, "Filtypen kan ikke bruges. Brug .png, .jpg, .jpeg, .webp, .pdf.")]
    [InlineData("medier/Trappe.png", 1_000, "Filens navn kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg, også i mapper.")]
    [InlineData("medier/trappe æ.png", 1_000, "Filens navn kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg, også i mapper.")]
    [InlineData("medier/trappe.ny.png", 1_000, "Filens navn kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg, også i mapper.")]
    [InlineData("medier/Nye Billeder/trappe.png", 1_000, "Filens navn kan ikke bruges i en adresse. Brug små bogstaver a–z, tal og bindestreg, også i mapper.")]
    [InlineData("medier/trappe.png", 25_000_000, "Filen fylder 25 MB. Den må højst fylde 20 MB.")]
    public void Media_of_the_wrong_type_name_or_size_is_reported_without_being_read(string path, long length, string fault)
    {
        Assert.Equal([$"content/{path}:1:1  {fault}"], FaultsOfUnread(path, length));
    }

    [Theory]
    [InlineData("medier/trappe.png")]
    [InlineData("medier/2026/trappe-2.jpeg")]
    [InlineData("medier/notat.pdf")]
    public void Media_is_kept_by_its_address_and_not_read(string path)
    {
        var library = Content.Library.ContentLoader.Load([.. SmallContent.With(""), Unread(path, 20_000_000)], []).Library!;

        Assert.Equal(20_000_000, library.Media["/" + path].Length);
    }

    private static string[] FaultsOfUnread(string path, long length = 10) => SmallContent.FaultsIn([.. SmallContent.With(""), Unread(path, length)]);

    private static ContentFile Unread(string path, long length) => new(path, length, 1, () => throw new InvalidOperationException("It was read."));
}
