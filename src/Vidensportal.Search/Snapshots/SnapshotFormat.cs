using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Snapshots;

/// <summary>An index as bytes: a header, and the arrays that it consists of in the order in which they are written here.</summary>
internal static class SnapshotFormat
{
    public static byte[] Write(IndexContents contents, SearchSettings settings)
    {
        var writer = new SnapshotWriter();
        Write(writer, contents.Lexicon);
        writer.Write(contents.Compounds.Start);
        writer.Write(contents.Compounds.Parts);
        Write(writer, contents.Postings);
        Write(writer, contents.Texts);
        Write(writer, contents.Documents);
        writer.Write(contents.Labels.Types);
        writer.Write(contents.Labels.Topics);
        writer.Write(contents.Labels.Sources);
        writer.Write(contents.Synonyms);
        var body = writer.ToArray();
        var snapshot = new byte[SnapshotHeader.Size + body.Length];
        SnapshotHeader.Of(settings, body).Write(snapshot);
        body.CopyTo(snapshot, SnapshotHeader.Size);
        return snapshot;
    }

    public static IndexContents Read(ReadOnlySpan<byte> snapshot, SearchSettings settings)
    {
        var reader = new SnapshotReader(SnapshotHeader.Body(snapshot, settings));
        var contents = new IndexContents(
            ReadLexicon(ref reader), new(reader.Integers(), reader.Integers()), ReadPostings(ref reader), ReadTexts(ref reader), ReadDocuments(ref reader),
            new(reader.Texts(), reader.Texts(), reader.Texts()), reader.Texts());
        if (!reader.IsAtEnd) throw new SnapshotException(SnapshotFault.Damaged, "The snapshot goes on after its end.");
        SnapshotCheck.Check(contents);
        return contents;
    }

    private static void Write(SnapshotWriter writer, Lexicon lexicon)
    {
        Write(writer, lexicon.Words);
        Write(writer, lexicon.Stems);
        writer.Write(lexicon.StemOfWord);
        writer.Write(lexicon.FormOfWord);
        writer.Write(lexicon.FrequencyOfWord);
        writer.Write(lexicon.TokenOfWord);
    }

    private static Lexicon ReadLexicon(ref SnapshotReader reader) =>
        new(ReadWords(ref reader), ReadWords(ref reader), reader.Integers(), reader.Bytes(), reader.Integers(), reader.Integers());

    private static void Write(SnapshotWriter writer, WordList words)
    {
        writer.Write(words.Letters);
        writer.Write(words.Starts);
    }

    private static WordList ReadWords(ref SnapshotReader reader)
    {
        var (letters, starts) = (reader.Letters(), reader.Integers());
        SnapshotCheck.Starts(starts, letters.Length);
        return new(letters, starts);
    }

    private static void Write(SnapshotWriter writer, Postings postings)
    {
        writer.Write(postings.Start);
        writer.Write(postings.Entries);
        writer.Write(postings.Forms);
        writer.Write(postings.Frequency);
        writer.Write(postings.PositionStart);
        writer.Write(postings.Positions);
    }

    private static Postings ReadPostings(ref SnapshotReader reader) =>
        new(reader.Integers(), reader.Unsigned(), reader.Bytes(), reader.Integers(), reader.Integers(), reader.Bytes());

    private static void Write(SnapshotWriter writer, TextStore texts)
    {
        Write(writer, texts.Tokens);
        writer.Write(texts.WordOfToken);
        writer.Write(texts.Start);
        writer.Write(texts.Codes);
    }

    private static TextStore ReadTexts(ref SnapshotReader reader) => new(ReadWords(ref reader), reader.Integers(), reader.Integers(), reader.Bytes());

    private static void Write(SnapshotWriter writer, DocumentTable documents)
    {
        writer.Write(documents.Ids);
        writer.Write(documents.Urls);
        writer.Write(documents.Types);
        writer.Write(documents.Days);
        writer.Write(documents.Topics.Start);
        writer.Write(documents.Topics.Labels);
        writer.Write(documents.Sources.Start);
        writer.Write(documents.Sources.Labels);
        writer.Write(documents.TextStart);
        writer.Write(documents.TextPosition);
        writer.Write(documents.Anchors);
        writer.Write(documents.TitleStart);
        writer.Write(documents.TitleWords);
    }

    private static DocumentTable ReadDocuments(ref SnapshotReader reader) =>
        new(reader.Texts(), reader.Texts(), reader.Integers(), reader.Integers(), new(reader.Integers(), reader.Integers()), new(reader.Integers(), reader.Integers()),
            reader.Integers(), reader.Integers(), reader.Texts(), reader.Integers(), reader.Integers());
}
