namespace Vidensportal.Content.Tests.Pages;

public sealed class FrontMatterTests
{
    private const string Fields = "id: a\ntype: system\ntitel: En side\nresume: Siden findes kun i en prøve, og resuméet er lige langt nok.\nstatus: kladde\n";

    [Fact]
    public void What_follows_the_second_line_of_hyphens_is_the_text()
    {
        Assert.Equal("\nFørste linje.\n---\nTredje linje.\n", BodyOf($"---\n{Fields}---\n\nFørste linje.\n---\nTredje linje.\n"));
    }

    [Theory]
    [InlineData("---\n", "---")]
    [InlineData("---   \n", "---  \n")]
    [InlineData("---\r\n", "---\r\n")]
    public void Page_may_end_after_its_fields_and_the_hyphens_may_have_blanks_behind_them(string first, string last)
    {
        Assert.Equal("", BodyOf(first + Fields + last));
    }

    [Fact]
    public void Blanks_behind_the_first_hyphens_do_not_shift_the_lines()
    {
        Assert.Equal(
            ["content/a.md:7:1  Feltet \"ejr\" findes ikke her. Mente du \"ejer\"?", "content/a.md:10:5  Tallet \"tolv\" er skrevet direkte i teksten. Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}."],
            FaultsOf($"---   \n{Fields}ejr: Anna\n---\n\nDer tolv.\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("En side uden felter.\n")]
    [InlineData("----\nid: a\n----\n")]
    [InlineData(" ---\nid: a\n---\n")]
    [InlineData("\n---\nid: a\n---\n")]
    public void Page_that_does_not_begin_with_hyphens_is_refused(string text)
    {
        Assert.Equal(["content/a.md:1:1  Siden begynder ikke med sine oplysninger. Skriv --- på første linje, derunder felterne, og så --- igen."], FaultsOf(text));
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\nid: a\n")]
    [InlineData("---\nid: a\n\nTekst.\n --- \n----\n")]
    public void Fields_without_an_end_are_refused(string text)
    {
        Assert.Equal(["content/a.md:1:1  Oplysningerne øverst på siden slutter aldrig. Skriv --- på en linje for sig efter det sidste felt."], FaultsOf(text));
    }

    [Fact]
    public void Page_without_a_single_field_is_told_what_to_hold()
    {
        Assert.Equal(["content/a.md:2:1  Her skulle stå felter, fx \"titel: Færre sager\". Skriv ét felt på hver linje: navn, kolon, mellemrum og værdi."], FaultsOf("---\n---\nTekst.\n"));
    }

    [Fact]
    public void Faults_in_the_fields_and_in_the_text_are_told_at_once_with_the_lines_of_the_file()
    {
        Assert.Equal(
            [
                "content/a.md:7:1  Feltet \"ejr\" findes ikke her. Mente du \"ejer\"?",
                "content/a.md:10:1  En overskrift med ét # er sidens titel, og den står i feltet titel. Brug ## her.",
                "content/a.md:12:6  HTML virker ikke her. Skriv det som Markdown, eller slet det.",
            ],
            FaultsOf($"---\n{Fields}ejr: Anna\n---\n\n# Titel\n\nTekst<br>\n"));
    }

    [Fact]
    public void Broken_yaml_is_reported_on_its_line_of_the_file()
    {
        Assert.Equal(
            ["content/a.md:3:11  Felterne kan ikke læses: der er et kolon for meget, eller linjen er rykket forkert ind. Tjek kolon, indrykning, anførselstegn og parenteser; sæt \"…\" om tekst med kolon i."],
            FaultsOf("---\nid: a\ntitel: Sag: et forløb\n---\n"));
    }

    private static string[] FaultsOf(string page) => SmallContent.FaultsIn([.. SmallContent.With(""), TestContent.File("a.md", page)]);

    private static string BodyOf(string page)
    {
        var loaded = Content.Library.ContentLoader.Load([.. SmallContent.With(""), TestContent.File("a.md", page)], []);
        Assert.Empty(loaded.Faults);
        return loaded.Library!.PagesById["a"].Body.Source;
    }
}
