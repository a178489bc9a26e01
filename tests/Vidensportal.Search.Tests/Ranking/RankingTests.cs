using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Tests.Ranking;

public sealed class RankingTests
{
    private const string Corpus =
        """
        Indsatstrappen: Trappen har seks trin fra forebyggelse til institution.
        Færre sager: En rådgiver har færre sager, og sagstallet er lavt.
        Økonomi: Besparelsen er 3,7 mio. kr. om året.
        Anbringelser: Færre børn anbringes på institution.
        Tværfagligt samarbejde: Sundhedsplejersken, skolepsykologen og rådgiveren mødes.
        Serviceloven: Efter § 83 a og § 52 gives hjælp.
        Det nationale program: Der er 96 mio. kr. til kommuner.
        Ærø: En ø i Sydfyn med café.
        """;

    private static readonly SearchIndex Index = SmallIndex.Of(Corpus);

    [Theory]
    [InlineData("trappe", "Indsatstrappen")]
    [InlineData("sager", "Færre sager")]
    [InlineData("faerre sager", "Færre sager")]
    [InlineData("FÆRRE SAGER!", "Færre sager")]
    [InlineData("oekonomi", "Økonomi")]
    [InlineData("3,7 mio", "Økonomi")]
    [InlineData("96 mio", "Det nationale program")]
    [InlineData("aeroe", "Ærø")]
    [InlineData("cafe", "Ærø")]
    [InlineData("institusion", "Anbringelser")]
    [InlineData("besparelser", "Økonomi")]
    [InlineData("sundhedsplejerske", "Tværfagligt samarbejde")]
    [InlineData("skole psykolog", "Tværfagligt samarbejde")]
    [InlineData("§ 83 a", "Serviceloven")]
    [InlineData("§83a", "Serviceloven")]
    [InlineData("anbring", "Anbringelser")]
    [InlineData("kommunernes nationale", "Det nationale program")]
    [InlineData("xyzzy sagstallet", "Færre sager")]
    [InlineData("det", "Det nationale program")]
    public void A_query_finds_its_page_first(string query, string page) => Assert.Equal(page, Index.Find(query)[0]);

    [Theory]
    [InlineData("xqzvk")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("!?")]
    [InlineData("()")]
    [InlineData("- + *")]
    public void Nothing_is_found_for_nothing(string query) => Assert.Empty(Index.Find(query));

    [Theory]
    [InlineData("+institution +børn", "Anbringelser")]
    [InlineData("institution -børn", "Indsatstrappen")]
    [InlineData("institution AND forebyggelse", "Indsatstrappen")]
    [InlineData("titel:færre", "Færre sager")]
    [InlineData("sag* -færre", "")]
    [InlineData("\"seks trin\"", "Indsatstrappen")]
    [InlineData("\"trin seks\"", "")]
    [InlineData("\"har trin\"~1", "Indsatstrappen")]
    [InlineData("\"rådgiveren mødes\"", "Tværfagligt samarbejde")]
    [InlineData("\"en rådgiver har\"", "Færre sager")]
    [InlineData("sk?lepsy*", "Tværfagligt samarbejde")]
    [InlineData("*psykologen", "Tværfagligt samarbejde")]
    [InlineData("institusjon~2 +børn", "Anbringelser")]
    [InlineData("(økonomi OR ærø) -café", "Økonomi")]
    public void Operators_choose_documents(string query, string pages)
    {
        var answer = Index.Search(new(query));

        Assert.Equal(pages, answer.Notes.Contains(QueryNote.Relaxed) ? "" : string.Join('|', answer.Hits.Select(hit => hit.Id)));
    }

    [Theory]
    [InlineData("type:faktum", "b|c")]
    [InlineData("børn type:faktum", "b|c")]
    [InlineData("børn emne:sagstal", "a|b")]
    [InlineData("børn emne:sag*", "a|b")]
    [InlineData("børn -emne:sagstal", "c")]
    [InlineData("børn dato:[2015 TO 2016]", "b|c")]
    [InlineData("børn dato:[* TO 2014]", "a")]
    [InlineData("børn dato:2016-05", "c")]
    [InlineData("børn emne:økonomi dato:2016", "c")]
    [InlineData("børn emne:oekonomi", "c")]
    [InlineData("+børn (type:side OR type:nyhed)", "a")]
    public void Labels_and_dates_filter(string query, string pages) =>
        Assert.Equal(pages, string.Join('|', SmallIndex.Of("a (side, sagstal, 2014-01-01): børn\nb (faktum, sagstal, 2015-12-31): børn\nc (faktum, økonomi, 2016-05-05): børn").Find(query).Order(StringComparer.Ordinal)));

    [Fact]
    public void A_boost_lifts_a_word()
    {
        var index = SmallIndex.Of("a: skole\nb: læge");

        Assert.Equal(["a", "b"], index.Find("skole^3 læge"));
        Assert.Equal(["b", "a"], index.Find("skole læge^3"));
    }

    [Fact]
    public void A_known_word_finds_something_whatever_else_is_demanded()
    {
        var answer = Index.Search(new("+børn +xyzzy"));

        Assert.Equal(["Anbringelser"], answer.Hits.Select(hit => hit.Id));
        Assert.Equal([QueryNote.Relaxed], answer.Notes);
        Assert.Equal(["xyzzy"], answer.Dropped);
    }

    [Fact]
    public void A_synonym_is_found_after_the_word_itself()
    {
        SearchSettings settings = new() { Synonyms = [["sagsbehandler", "socialrådgiver", "rådgiver"]] };
        var index = SmallIndex.Of("a: sagsbehandlerne\nb: socialrådgivere\nc: andet", settings);

        Assert.Equal(["a", "b"], index.Find("sagsbehandler"));
        Assert.Equal(["b", "a"], index.Find("socialrådgiver"));
        Assert.Equal(2, index.Find("rådgivere").Count);
        Assert.True(index.Search(new("rådgivere")).IsGuess);
    }

    [Fact]
    public void The_form_that_was_asked_for_comes_first()
    {
        var index = SmallIndex.Of("a: rådgiverne\nb: rådgiver");

        Assert.Equal("b", index.Find("rådgiver")[0]);
        Assert.Equal("a", index.Find("rådgiverne")[0]);
    }

    [Fact]
    public void Words_beside_each_other_come_before_words_apart() =>
        Assert.Equal("b", SmallIndex.Of("a: tidlig hjælp giver en god indsats\nb: hjælp giver en god tidlig indsats").Find("tidlig indsats")[0]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_document_is_first_for_its_own_title(int seed)
    {
        var documents = RandomCorpus.Create(300, seed);
        var index = SearchIndex.Build(documents);

        Assert.All(documents, document => Assert.Equal(document.Id, index.Find(document.Title)[0]));
        Assert.All(documents, document => Assert.Equal(document.Id, index.Find(document.Title.ToUpperInvariant().Replace("OG", "og", StringComparison.Ordinal))[0]));
    }

    [Fact]
    public void Pages_of_hits_follow_each_other_without_gap_or_repetition()
    {
        var index = SearchIndex.Build(RandomCorpus.Create(300, 5));
        var whole = index.Search(new("børn familie") { Take = 300 });

        var pages = Enumerable.Range(0, 40).SelectMany(page => index.Search(new("børn familie") { Skip = 10 * page, Take = 10 }).Hits).Select(hit => hit.Id).ToList();

        Assert.Equal(whole.Total, pages.Distinct().Count());
        Assert.Equal(whole.Hits.Select(hit => hit.Id), pages);
        Assert.Equal(whole.Hits.Select(hit => hit.Score).OrderDescending(), whole.Hits.Select(hit => hit.Score));
    }
}
