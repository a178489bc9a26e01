namespace Vidensportal.Content.Tests.Prose;

public sealed class NoticeTests
{
    [Theory]
    [InlineData("bemærk", "Mente du \"bemaerk\"?")]
    [InlineData("advarsl", "Mente du \"advarsel\"?")]
    [InlineData("citat", "Brug en af bemaerk, advarsel, eksempel, forslag.")]
    [InlineData("", "Brug en af bemaerk, advarsel, eksempel, forslag.")]
    public void Unknown_kind_is_reported(string kind, string fix)
    {
        Assert.Equal([$"3:1  Boksen har slagsen \"{kind}\", som ikke findes. {fix}"], CompiledProse.FaultsIn($"Tekst.\n\n::: {kind}\nI boksen.\n:::\n"));
    }

    [Fact]
    public void Notice_that_never_ends_is_reported_where_it_begins()
    {
        Assert.Equal(["1:1  Boksen slutter aldrig. Skriv ::: på en linje for sig efter boksens tekst."], CompiledProse.FaultsIn("::: bemaerk\nI boksen.\n\n## Resten af siden\n"));
    }

    [Fact]
    public void Code_in_the_title_is_reported()
    {
        Assert.Equal(["1:1  En boks kan ikke have koder i sin overskrift. Skriv overskriften uden, og brug koden i teksten under den."], CompiledProse.FaultsIn("::: bemaerk Faldet {{fakta F33}}\nI boksen.\n:::\n"));
    }

    [Fact]
    public void Fault_within_a_notice_is_reported_on_its_line()
    {
        Assert.Equal(["3:1  HTML virker ikke her. Skriv det som Markdown, eller slet det."], CompiledProse.FaultsIn("::: bemaerk\n\n<div>\n\n:::\n"));
    }
}
