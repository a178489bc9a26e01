using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Search.Snapshots;

namespace Vidensportal.Search.Tests.Snapshots;

public sealed class SnapshotTests
{
    private static readonly byte[] Small = SearchIndex.Build(RandomCorpus.Create(4, 1)).ToSnapshot();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(80, 3)]
    public void A_loaded_index_answers_as_the_built_one(int documents, int seed)
    {
        var built = SearchIndex.Build(RandomCorpus.Create(documents, seed), new() { Synonyms = [["skole", "institution"]] });
        var loaded = SearchIndex.Load(built.ToSnapshot());
        var random = new Random(seed);

        foreach (var query in Enumerable.Range(0, 50).Select(_ => RandomCorpus.Text(random, random.Next(1, 5))))
            Assert.Equivalent(built.Search(new(query)), loaded.Search(new(query)), strict: true);
        Assert.Equal(built.ToSnapshot(), loaded.ToSnapshot());
    }

    [Fact]
    public void The_same_documents_in_any_order_give_the_same_bytes()
    {
        var documents = RandomCorpus.Create(50, 4);

        Assert.Equal(SearchIndex.Build(documents).ToSnapshot(), SearchIndex.Build(documents.Reverse()).ToSnapshot());
    }

    [Fact]
    public void A_snapshot_cut_short_anywhere_is_refused()
    {
        for (var length = 0; length < Small.Length; length++) Assert.Throws<SnapshotException>(() => SearchIndex.Load(Small.AsSpan(0, length)));
    }

    [Fact]
    public void A_snapshot_with_something_after_it_is_refused() =>
        Assert.Equal(SnapshotFault.WrongLength, Assert.Throws<SnapshotException>(() => SearchIndex.Load([.. Small, 0])).Fault);

    [Fact]
    public void A_snapshot_with_any_bit_turned_is_refused()
    {
        for (var place = 0; place < Small.Length; place++)
        {
            var damaged = Small.ToArray();
            damaged[place] ^= (byte)(1 << place % 8);
            Assert.Throws<SnapshotException>(() => SearchIndex.Load(damaged));
        }
    }

    [Theory]
    [InlineData(0, SnapshotFault.Foreign)]
    [InlineData(8, SnapshotFault.OtherVersion)]
    [InlineData(12, SnapshotFault.OtherVersion)]
    [InlineData(16, SnapshotFault.WrongLength)]
    [InlineData(24, SnapshotFault.Damaged)]
    [InlineData(100, SnapshotFault.Damaged)]
    public void What_is_wrong_is_told(int place, SnapshotFault fault)
    {
        var damaged = Small.ToArray();
        damaged[place]++;

        Assert.Equal(fault, Assert.Throws<SnapshotException>(() => SearchIndex.Load(damaged)).Fault);
    }

    [Fact]
    public void A_snapshot_made_with_other_settings_is_refused() =>
        Assert.Equal(SnapshotFault.OtherVersion, Assert.Throws<SnapshotException>(() => SearchIndex.Load(Small, new() { Analysis = new() { Stems = false } })).Fault);

    [Fact]
    public void Any_bytes_are_refused() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes => { Assert.Throws<SnapshotException>(() => SearchIndex.Load(bytes)); }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Bytes_that_were_made_to_look_right_are_refused_or_answered_from(int seed)
    {
        var random = new Random(seed);
        for (var trial = 0; trial < 2_000; trial++)
        {
            var body = Small[SnapshotHeader.Size..];
            for (var change = random.Next(1, 4); change > 0; change--) body[random.Next(body.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : random.Next(2) * 0xff);
            var forged = new byte[Small.Length];
            SnapshotHeader.Of(SearchSettings.Default, body).Write(forged);
            body.CopyTo(forged, SnapshotHeader.Size);
            AnswerOrRefuse(forged);
        }
    }

    private static void AnswerOrRefuse(byte[] snapshot)
    {
        SearchIndex index;
        try
        {
            index = SearchIndex.Load(snapshot);
        }
        catch (SnapshotException)
        {
            return;
        }
        foreach (var query in (string[])["børn familie", "\"tidlig indsats\"~3", "titel:skole*", "institusion", "emne:sagstal", "bø"])
        {
            index.Search(new(query));
            index.Complete(query);
        }
    }
}
