using Vidensportal.App.Hosting;
using Vidensportal.App.Searching;
using Vidensportal.Content.Library;
using Vidensportal.Site;
using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Searching;

public sealed class KeptAnswersTests
{
    private static readonly StaticSite First = NewSite();
    private static readonly StaticSite Second = NewSite();

    [Fact]
    public void An_answer_is_given_again_to_the_same_question_about_the_same_site_alone()
    {
        var kept = new KeptAnswers();
        var answer = Answer(100);
        kept.Keep(First, "?q=a", answer);

        Assert.Same(answer, kept.Find(First, "?q=a"));
        Assert.Null(kept.Find(First, "?q=A"));
        Assert.Null(kept.Find(Second, "?q=a"));
        kept.Keep(Second, "?q=b", Answer(100));
        Assert.Null(kept.Find(First, "?q=a"));
        Assert.Equal((1, 2), (kept.Found, kept.Made));
    }

    [Fact]
    public void What_is_asked_for_stays_and_the_rest_goes_before_it_takes_up_more_than_it_may()
    {
        var kept = new KeptAnswers(mostBytes: 100_000);
        kept.Keep(First, "?q=ofte", Answer(1_000));
        for (var number = 0; number < 1_000; number++)
        {
            kept.Keep(First, $"?q={number}", Answer(1_000));
            Assert.NotNull(kept.Find(First, "?q=ofte"));
        }

        Assert.InRange(Enumerable.Range(0, 1_000).Count(number => kept.Find(First, $"?q={number}") is not null), 20, 110);
        Assert.NotNull(kept.Find(First, "?q=999"));
    }

    [Fact]
    public void A_question_longer_than_anybody_else_would_ask_is_not_kept()
    {
        var kept = new KeptAnswers();
        var question = "?q=" + new string('a', 400);
        kept.Keep(First, question, Answer(100));

        Assert.Null(kept.Find(First, question));
    }

    private static KeptAnswer Answer(int bytes) => new(EncodedForms.Of(SiteFile.OfBytes("svar.json", () => new byte[bytes])), "", null, 0);

    private static StaticSite NewSite()
    {
        using var folder = new TemporaryFolder();
        folder.Write(ContentDefaults.Complete(""));
        return StaticSite.Create(ContentLoader.LoadFolder(folder.FullPath), new() { AsOf = new(2026, 11, 22) }, ThemeAssets.Load()).Site!;
    }
}
