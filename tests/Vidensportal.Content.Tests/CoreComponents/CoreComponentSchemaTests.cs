namespace Vidensportal.Content.Tests.CoreComponents;

public sealed class CoreComponentSchemaTests
{
    [Fact]
    public void Core_component_is_read()
    {
        var component = SmallContent.LibraryWith("""
            -- kerneelementer/KE12.yaml --
            id: KE12
            navn: Tålmodighed
            beskrivelse: "Antallet steg til {{fakta F10.efter}}."
            spoergsmaal: "Har I {{fakta F10.efter}}?"
            belaeg: Et udtræk.
            fakta: [F10, F33]
            side: modellen
            dele: [anbringelser, forebyggelse]
            """).CoreComponents["KE12"];

        Assert.Equal((12, "Tålmodighed", "modellen"), (component.Number, component.Name, component.Page));
        Assert.Equal("Antallet steg til {{fakta F10.efter}}.", component.Description.Source);
        Assert.Equal(("Har I {{fakta F10.efter}}?", "Et udtræk."), (component.Question.Source, component.Proof!.Source));
        Assert.Equal(["F10", "F33"], component.Facts);
        Assert.Equal(["anbringelser", "forebyggelse"], component.Parts);
    }

    [Theory]
    [InlineData("K1")]
    [InlineData("KE")]
    [InlineData("F12")]
    [InlineData("KE1a")]
    public void Number_must_be_one_that_core_components_have(string id)
    {
        Assert.Equal(
            [$"content/kerneelementer/{id}.yaml:1:5  \"{id}\" kan ikke bruges her. Skriv et nummer som KE7."],
            SmallContent.FaultsWith($"""
                -- kerneelementer/{id}.yaml --
                id: {id}
                navn: Tålmodighed
                beskrivelse: Det tager tid.
                spoergsmaal: Har I tid?
                fakta: []
                """));
    }
}
