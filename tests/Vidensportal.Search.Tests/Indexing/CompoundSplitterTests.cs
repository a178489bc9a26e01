using Vidensportal.Search.Analysis;

namespace Vidensportal.Search.Tests.Indexing;

public sealed class CompoundSplitterTests
{
    private const string Corpus = "a: skole psykolog\nb: skole psykolog\nc: skolepsykologen\nd: anbringelsessted\ne: anbringelse sted\nf: anbringelser steder\ng: solskin";

    [Fact]
    public void A_part_of_a_compound_finds_it_after_the_word_itself() =>
        Assert.Equal(["a", "b", "c"], SmallIndex.Of(Corpus).Find("psykolog"));

    [Fact]
    public void A_linking_s_is_taken_away() => Assert.Contains("d", SmallIndex.Of(Corpus).Find("sted"));

    [Fact]
    public void A_compound_that_is_written_apart_is_found() => Assert.Contains("c", SmallIndex.Of(Corpus).Find("skole psykolog"));

    [Fact]
    public void The_parts_of_a_word_that_nobody_uses_are_an_answer_only_where_that_is_asked_for()
    {
        var strict = SmallIndex.Of(Corpus, new() { Ranking = new() { AnswersByPartsAlone = false } });

        Assert.NotEmpty(SmallIndex.Of(Corpus).Find("psykologsted"));
        Assert.Empty(strict.Find("psykologsted"));
        Assert.Equal((0, 0), (strict.Search(new("psykologsted")).Total, strict.Search(new("psykologsted")).Facets.Types.Count));
        Assert.NotEmpty(strict.Find("psykologsted skole"));
    }

    [Fact]
    public void A_part_that_the_corpus_does_not_know_is_no_part() => Assert.Empty(SmallIndex.Of(Corpus).Find("skin"));

    [Fact]
    public void Without_splitting_only_the_word_itself_is_found() =>
        Assert.Equal(["a", "b"], SmallIndex.Of(Corpus, new() { Analysis = new AnalysisSettings { SplitsCompounds = false } }).Find("psykolog"));
}
