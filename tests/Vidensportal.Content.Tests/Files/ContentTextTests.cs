using System.Text;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Tests.Files;

public sealed class ContentTextTests
{
    private const string Term = "id: sag\nterm: Sag\ndefinition: Et forløb på dansk.\n";

    [Fact]
    public void Utf_8_is_read()
    {
        Assert.Empty(FaultsIn(Encoding.UTF8.GetBytes(Term)));
    }

    [Fact]
    public void Byte_order_mark_of_utf_8_is_left_out()
    {
        Assert.Empty(FaultsIn([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Term)]));
    }

    [Fact]
    public void Windows_line_breaks_are_read_and_lines_still_count_right()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:1  Feltet \"definiton\" findes ikke her. Mente du \"definition\"?"],
            FaultsIn(Encoding.UTF8.GetBytes("id: sag\r\nterm: Sag\r\ndefiniton: Et forløb.\r\n")));
    }

    [Fact]
    public void Latin_1_is_refused_at_its_first_danish_letter()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:20  Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem den igen med tegnsættet UTF-8."],
            FaultsIn(Encoding.Latin1.GetBytes(Term)));
    }

    [Fact]
    public void Utf_16_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:1  Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem den igen med tegnsættet UTF-8."],
            FaultsIn([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Term)]));
    }

    [Fact]
    public void Utf_16_without_a_mark_is_refused_for_its_zeros()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:2  Her står et usynligt tegn, som ikke hører til i en tekst. Slet tegnet, eller gem filen som UTF-8."],
            FaultsIn(Encoding.Unicode.GetBytes("id: sag\nterm: Sag\n")));
    }

    [Fact]
    public void Zero_in_the_text_is_refused_where_it_stands()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:2:9  Her står et usynligt tegn, som ikke hører til i en tekst. Slet tegnet, eller gem filen som UTF-8."],
            FaultsIn(Encoding.UTF8.GetBytes("id: sag\nterm: Sa\0g\n")));
    }

    [Fact]
    public void Text_that_ends_in_the_middle_of_a_letter_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:1:4  Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Gem den igen med tegnsættet UTF-8."],
            FaultsIn([(byte)'s', (byte)'a', (byte)'g', 0xC3]));
    }

    [Fact]
    public void Huge_file_is_refused_without_being_read()
    {
        var file = new ContentFile("ordliste/sag.yaml", 50_000_000, 1, () => throw new InvalidOperationException("It was read."));

        Assert.Equal(
            ["content/ordliste/sag.yaml:1:1  Filen fylder 50000 kB. En tekstfil må højst fylde 200 kB. Del den op, eller læg billeder i medier/."],
            FaultsIn(file));
    }

    [Fact]
    public void File_that_grows_between_listing_and_reading_is_refused()
    {
        var file = new ContentFile("ordliste/sag.yaml", 10, 1, () => new byte[250_000]);

        Assert.Equal(["content/ordliste/sag.yaml:1:1  Filen voksede, mens den blev læst. En tekstfil må højst fylde 200 kB."], FaultsIn(file));
    }

    [Fact]
    public void File_that_vanishes_between_listing_and_reading_is_a_fault()
    {
        var file = new ContentFile("ordliste/sag.yaml", 10, 1, () => null);

        Assert.Equal(["content/ordliste/sag.yaml:1:1  Filen forsvandt, mens den blev læst. Prøv igen."], FaultsIn(file));
    }

    [Fact]
    public void Line_as_long_as_a_chapter_is_refused()
    {
        Assert.Equal(
            ["content/ordliste/sag.yaml:3:1  Linjen er på over 5000 tegn. Del den op i flere linjer eller afsnit."],
            FaultsIn(Encoding.UTF8.GetBytes($"id: sag\nterm: Sag\ndefinition: {new string('a', 5_000)}\n")));
    }

    private static string[] FaultsIn(byte[] bytes) => FaultsIn(TestContent.File("ordliste/sag.yaml", bytes));

    private static string[] FaultsIn(ContentFile file) => SmallContent.FaultsIn([.. SmallContent.With(""), file]);
}
