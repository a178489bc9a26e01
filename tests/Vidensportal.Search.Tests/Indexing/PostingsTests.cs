using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Tests.Indexing;

public sealed class PostingsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Going_on_from_the_last_document_finds_what_looking_anew_finds(int seed)
    {
        var random = new Random(seed);
        int[] documents = [.. Enumerable.Range(0, 500).Where(_ => random.Next(1 + seed) == 0)];
        var postings = new Postings([0, documents.Length], [.. documents.Select(document => (uint)document << Postings.ImpactBits | 7)], new byte[documents.Length], [documents.Length], new int[documents.Length + 1], []);
        var from = 0;

        for (var document = 0; document < 500; document += random.Next(1, 9)) Assert.Equal(postings.Find(0, document), postings.FindFrom(0, document, ref from));
    }

    [Fact]
    public void An_entry_holds_its_document_and_its_impact()
    {
        var entry = (uint)(Postings.MostDocuments - 1) << Postings.ImpactBits | Postings.MostImpact;

        Assert.Equal(Postings.MostDocuments - 1, Postings.DocumentOf(entry));
        Assert.Equal(Postings.MostImpact, Postings.ImpactOf(entry));
    }
}
