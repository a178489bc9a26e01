using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Tests.Indexing;

public sealed class TextStoreTests
{
    [Fact]
    public void A_text_is_read_back_letter_by_letter() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Elements("ord", "Æble", " ", "  ", ",", ". ", "§ 83 a", "3,7", "\n", "-", "😀", "x").ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
        {
            var index = SearchIndex.Build([new SearchDocument { Id = "a", Url = "/", Type = "side", Title = text, Sections = [new("", "findes", "findes")] }]);

            Assert.Equal(text, Assert.Single(index.Search(new("findes")).Hits).Title);
        }));
}
