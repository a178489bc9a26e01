namespace Vidensportal.Site.Tests.Text;

public sealed class DanishOrderTests
{
    [Fact]
    public void Æ_Ø_and_Å_stand_last_and_Aa_stands_as_Å()
    {
        string[] names = ["Ålborg", "Aarhus", "Zone", "Ødsted", "Aften", "Aabenraa", "Ulfborg", "abe-kat", "Ærø", "Bo"];
        var archive = "-- ord.md --\n{{liste ordliste}}\n" + string.Concat(names.Select((name, at) => $"-- ordliste/o{at}.yaml --\nterm: {name}\n"));

        var listed = TestSite.Build(archive).Main("/ord/").QuerySelectorAll(".prose dt").Select(term => term.TextContent);

        Assert.Equal(["abe-kat", "Aften", "Bo", "Ulfborg", "Zone", "Ærø", "Ødsted", "Aabenraa", "Ålborg", "Aarhus"], listed);
    }
}
