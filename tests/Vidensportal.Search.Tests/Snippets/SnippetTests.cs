using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Tests.Snippets;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("En sag er en sag.", "sager", "En <mark>sag</mark> er en <mark>sag</mark>.")]
    [InlineData("5 < 7 & «børn»", "børn", "5 &lt; 7 &amp; «<mark>børn</mark>»")]
    [InlineData("<script>alert(1)</script> børn", "børn alert", "script&gt;<mark>alert</mark>(1)&lt;/script&gt; <mark>børn</mark>")]
    [InlineData("§ 83 a gælder", "§ 83 a", "<mark>§ 83 a</mark> gælder")]
    public void Words_are_marked_as_they_stand_in_the_text(string text, string query, string snippet) =>
        Assert.Equal(snippet, Snippet(text, query));

    [Fact]
    public void A_long_text_is_cut_around_what_was_found()
    {
        var filling = string.Join(' ', Enumerable.Repeat("fyld", 100));

        var snippet = Snippet($"{filling} tidlig indsats {filling}", "tidlig indsats");

        Assert.Matches("^…(fyld )+<mark>tidlig</mark> <mark>indsats</mark>( fyld)+…$", snippet);
    }

    [Fact]
    public void The_section_that_answers_best_is_led_to()
    {
        var index = SearchIndex.Build([new SearchDocument
        {
            Id = "a", Url = "/a/", Type = "side", Title = "Modellen", Summary = "Om modellen.",
            Sections = [new("", "", "Indledning."), new("oekonomi", "Økonomi", "Besparelsen er 3,7 mio. kr."), new("personale", "Personale", "Flere rådgivere.")],
        }]);

        var hit = Assert.Single(index.Search(new("besparelse")).Hits);

        Assert.Equal("/a/#oekonomi", hit.Url);
        Assert.Equal("<mark>Besparelsen</mark> er 3,7 mio. kr.", hit.Snippet);
        Assert.Equal("/a/#personale", Assert.Single(index.Search(new("personale")).Hits).Url);
        Assert.Equal("/a/", Assert.Single(index.Search(new("modellen")).Hits).Url);
    }

    [Fact]
    public void A_snippet_of_any_text_holds_no_element_but_mark() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Gen.Elements("børn", " ", "<", ">", "\"", "'", "&", "<b>", "</mark>", "<mark>", "\0", "\ud83d", "æ", "&lt;", "<script src=x>").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
        {
            var rest = Regex.Replace(Snippet(text + " børn", "børn mark script"), "<mark>[^<>]+</mark>|&(amp|lt|gt|quot|#39);", "");

            Assert.DoesNotMatch("[<>&\"']", rest);
        }));

    private static string Snippet(string text, string query) =>
        Assert.Single(SearchIndex.Build([new SearchDocument { Id = "a", Url = "/a/", Type = "side", Title = "Titel", Sections = [new("", "", text)] }]).Search(new(query)).Hits).Snippet;
}
