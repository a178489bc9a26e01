using Vidensportal.Content.Editing;

namespace Vidensportal.Content.Tests.Editing;

public sealed class BodyComparisonTests
{
    [Fact]
    public void A_word_changed_in_every_page_changes_that_word_alone()
    {
        foreach (var (path, text) in RealTexts.All.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var body = EntryForm.Of(path, text).Body!;
            var word = body.Split('\n').Where(line => !line.StartsWith(":::", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')).FirstOrDefault(word => word.Length > 5 && word.All(char.IsLetter) && body.IndexOf(word, StringComparison.Ordinal) == body.LastIndexOf(word, StringComparison.Ordinal));
            if (word is null || !BodyComparison.Outline(body).Contains(word, StringComparison.Ordinal)) continue;

            var edited = EntryForm.Of(path, EntryText.With(path, text, new Dictionary<string, FormValue>(), body.Replace(word, "prøveord", StringComparison.Ordinal))).Body!;

            Assert.Null(BodyComparison.DifferenceExcept(body, edited, word, "prøveord"));
            Assert.NotNull(BodyComparison.Difference(body, edited));
        }
    }

    [Theory]
    [InlineData("En *tekst*.", "En _tekst_.", true)]
    [InlineData("- a\n- b", "* a\n* b", true)]
    [InlineData("En tekst.", "En **tekst**.", false)]
    [InlineData("Se {{fakta F33}}.", "Se {{fakta F34}}.", false)]
    [InlineData("## A\n\nTekst.", "### A\n\nTekst.", false)]
    [InlineData("::: bemaerk Pas på\nTekst.\n:::", "::: bemaerk Pas på nu\nTekst.\n:::", false)]
    public void What_readers_would_see_is_compared(string original, string edited, bool isSame) => Assert.Equal(isSame, BodyComparison.Difference(original, edited) is null);
}
