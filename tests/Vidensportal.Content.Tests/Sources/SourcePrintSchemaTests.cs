namespace Vidensportal.Content.Tests.Sources;

public sealed class SourcePrintSchemaTests
{
    [Fact]
    public void Prints_are_read_by_line()
    {
        var print = SmallContent.LibraryWith("").Prints["S1"];

        Assert.Equal([18, 33], print.Lines.Keys);
        Assert.Equal(("fedcba9876543210", "3,7 mio. kr. mindre"), (print.Lines[33].Fingerprint, Assert.Single(print.Lines[33].Words)));
    }

    [Theory]
    [InlineData("linjer: 18", "2:9  Her skulle stå linjer. Skriv et linjenummer med aftryk og ord.")]
    [InlineData("linjer:\n  atten: {aftryk: \"0123456789abcdef\", ord: [a]}", "3:3  \"atten\" er ikke et linjenummer. Skriv linjens nummer.")]
    [InlineData("linjer:\n  -1: {aftryk: \"0123456789abcdef\", ord: [a]}", "3:3  \"-1\" er ikke et linjenummer. Skriv linjens nummer.")]
    [InlineData("linjer:\n  18: {aftryk: \"0123456789ABCDEF\", ord: [a]}", "3:16  \"0123456789ABCDEF\" kan ikke bruges her. Skriv 16 tegn 0–9 og a–f.")]
    [InlineData("linjer:\n  18: {aftryk: \"0123456789abcdef\"}", "3:7  Feltet \"ord\" mangler. Tilføj linjen ord: og skriv en liste: [en kort tekst, …].")]
    [InlineData("linjer:\n  18: {aftryk: \"0123456789abcdef\", ord: [a]}\n  018: {aftryk: \"0123456789abcdef\", ord: [a]}", "4:3  Linje 18 står her for anden gang. Slet den ene.")]
    public void Fault_in_prints_is_reported(string lines, string fault)
    {
        Assert.Equal([$"content/kilder/aftryk/S9.yaml:{fault}"], SmallContent.FaultsWith($"-- kilder/aftryk/S9.yaml --\nkilde: S9\n{lines}\n"));
    }
}
