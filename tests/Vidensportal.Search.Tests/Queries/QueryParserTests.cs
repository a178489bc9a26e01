using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Tests.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("færre sager", "færre sager")]
    [InlineData("\"tidlig indsats\"", "\"tidlig indsats\"")]
    [InlineData("\"tidlig indsats\"~5", "\"tidlig indsats\"~5")]
    [InlineData("+skole -læge", "+skole -læge")]
    [InlineData("skole AND læge", "+skole +læge")]
    [InlineData("skole OG læge", "+skole +læge")]
    [InlineData("skole && læge", "+skole +læge")]
    [InlineData("skole OR læge", "(skole OR læge)")]
    [InlineData("skole ELLER læge", "(skole OR læge)")]
    [InlineData("a AND b OR c", "((+a +b) OR c)")]
    [InlineData("skole NOT læge", "skole -læge")]
    [InlineData("skole IKKE læge", "skole -læge")]
    [InlineData("skole !læge", "skole -læge")]
    [InlineData("(skole læge) +børn", "(skole læge) +børn")]
    [InlineData("titel:skole", "titel:skole")]
    [InlineData("Type:nyhed emne:sagstal kilde:S1", "type:nyhed emne:sagstal kilde:S1")]
    [InlineData("dato:[2015 TO 2017]", "dato:[2015-01-01 TO 2017-12-31]")]
    [InlineData("dato:[2015-02 TIL *]", "dato:[2015-02-01 TO *]")]
    [InlineData("dato:2015-02", "dato:[2015-02-01 TO 2015-02-28]")]
    [InlineData("anbring* sk?le", "anbring* sk?le")]
    [InlineData("institusion~1 institusion~", "institusion~1 institusion~2")]
    [InlineData("skole^2 læge^0,5", "skole^2 læge^0.5")]
    [InlineData("§ 83 a", "§ 83 a")]
    [InlineData("3,7 mio", "3,7 mio")]
    [InlineData("hvad er sagstal?", "hvad er sagstal")]
    [InlineData("år og -perioder", "år og perioder")]
    [InlineData("Herning - en model", "Herning en model")]
    [InlineData("KPI'er", "KPI er")]
    [InlineData("pris: 10", "pris 10")]
    [InlineData("", "")]
    public void A_query_is_understood(string text, string understood)
    {
        var query = QueryParser.Parse(text);

        Assert.Equal(understood, QueryPrinter.Print(query.Root));
        Assert.Empty(query.Notes);
    }

    [Theory]
    [InlineData("\"skole", "skole")]
    [InlineData("(skole læge", "skole læge")]
    [InlineData("skole)", "skole")]
    [InlineData("AND skole", "skole")]
    [InlineData("skole OR", "skole")]
    [InlineData("skole NOT", "skole")]
    [InlineData("titel:", "titel")]
    [InlineData("dato:[2017 2015", "dato 2017 2015")]
    [InlineData("dato:i går", "dato i går")]
    [InlineData("skole~9", "skole 9")]
    [InlineData("skole^1.2.3", "skole 1.2.3")]
    public void A_broken_query_is_read_as_words_and_told_of(string text, string words)
    {
        var query = QueryParser.Parse(text);

        Assert.Equal(words, QueryPrinter.Print(query.Root));
        Assert.Equal([QueryNote.ReadAsWords], query.Notes);
    }

    [Fact]
    public void What_is_too_long_is_cut_and_told_of()
    {
        var query = QueryParser.Parse(new string('x', QueryLimits.MostLetters) + " skole");

        Assert.DoesNotContain("skole", QueryPrinter.Print(query.Root), StringComparison.Ordinal);
        Assert.Equal([QueryNote.Shortened], query.Notes);
    }
}
