namespace Vidensportal.Content.Tests.Checks;

/// <summary><c>kort</c> leaves out the mark of the source, so a full mention must stand before it under the same heading.</summary>
public sealed class ShortMentionTests
{
    private const string Fault = "F33 står her i kort form, så hverken kilde eller uenighed kan ses. Fjern \"kort\", eller skriv faktummet fuldt ud først under samme overskrift.";

    [Theory]
    [InlineData("Faldet er {{fakta F33 kort}}.", "8:11")]
    [InlineData("Faldet er {{fakta F33 kort}}, altså {{fakta F33}}.", "8:11")]
    [InlineData("Faldet er {{fakta F33}}.\n\n## Igen\n\nFaldet er {{fakta F33 kort}}.", "12:11")]
    [InlineData("Antallet er {{fakta F10.efter}}.\n\nFaldet er {{fakta F33 kort}}.", "10:11")]
    [InlineData("## A\n\nFaldet er {{fakta F33 fortegn}}.\n\n### B\n\nFaldet er {{fakta F33 kort}}.", "14:11")]
    public void Short_mention_without_a_full_one_before_it_is_reported(string body, string place)
    {
        Assert.Equal([$"content/a.md:{place}  {Fault}"], FaultsOf(body));
    }

    [Fact]
    public void Short_mention_does_not_stand_for_a_full_one()
    {
        Assert.Equal([$"content/a.md:8:11  {Fault}", $"content/a.md:8:37  {Fault}"], FaultsOf("Faldet er {{fakta F33 kort}}, altså {{fakta F33 kort}}."));
    }

    [Theory]
    [InlineData("Faldet er {{fakta F33}}, altså {{fakta F33 kort}}.")]
    [InlineData("Det faldt {{belaeg F33}} med {{fakta F33 kort}}.")]
    [InlineData("::: bemaerk\nFaldet er {{fakta F33}}.\n:::\n\n- {{fakta F33 kort}} i alt")]
    [InlineData("Antallet steg fra {{fakta F10.foer}} til {{fakta F10.efter kort}}.")]
    [InlineData("## A\n\nFaldet er {{fakta F33}}, {{fakta F33 kort}} og {{fakta F33 kort}}.")]
    public void Short_mention_after_a_full_one_or_a_mark_is_fine(string body)
    {
        Assert.Empty(FaultsOf(body));
    }

    /// <summary>The text begins on line 8.</summary>
    private static string[] FaultsOf(string body) => SmallContent.FaultsWith($"""
        -- a.md --
        ---
        id: a
        type: system
        titel: En side
        resume: Siden findes kun i en prøve, og resuméet er lige langt nok.
        status: kladde
        ---
        {body}
        """);
}
