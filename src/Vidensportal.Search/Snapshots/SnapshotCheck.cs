using Vidensportal.Search.Indexing;

namespace Vidensportal.Search.Snapshots;

/// <summary>
/// Holds that the arrays of an index fit together, so that no query can reach outside them. The checksum finds accidents; this finds a snapshot
/// that somebody made to look right.
/// </summary>
internal static class SnapshotCheck
{
    public static void Check(IndexContents contents)
    {
        var (words, stems, documents) = (contents.Lexicon.Words.Count, contents.Lexicon.Stems.Count, contents.Documents.Count);
        Check(contents.Lexicon, contents.Texts.Tokens.Count);
        Starts(contents.Compounds.Start, contents.Compounds.Parts.Length, stems);
        Within(contents.Compounds.Parts, stems);
        Check(contents.Postings, stems, documents);
        Starts(contents.Texts.Start, contents.Texts.Codes.Length);
        Count(contents.Texts.WordOfToken, contents.Texts.Tokens.Count);
        Within(contents.Texts.WordOfToken, words, least: TokenDictionary.NoWord);
        CheckCodes(contents.Texts);
        Check(contents.Documents, contents.Labels, contents.Texts.Count, words);
    }

    public static void Starts(int[] starts, int end, int? count = null)
    {
        Require(starts.Length > 0 && starts[0] == 0 && starts[^1] == end && (count is null || starts.Length == count + 1));
        for (var at = 1; at < starts.Length; at++) Require(starts[at] >= starts[at - 1]);
    }

    private static void Check(Lexicon lexicon, int tokens)
    {
        Count(lexicon.StemOfWord, lexicon.Words.Count);
        Within(lexicon.StemOfWord, lexicon.Stems.Count);
        Require(lexicon.FormOfWord.Length == lexicon.Words.Count && !lexicon.FormOfWord.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(Lexicon.MostForms - 1)));
        Count(lexicon.FrequencyOfWord, lexicon.Words.Count);
        Count(lexicon.TokenOfWord, lexicon.Words.Count);
        Within(lexicon.TokenOfWord, tokens);
        for (var word = 0; word < lexicon.Words.Count; word++) Require(lexicon.Words[word].Length <= Analysis.WordFolding.MostLetters);
    }

    private static void Check(Postings postings, int stems, int documents)
    {
        Starts(postings.Start, postings.Entries.Length, stems);
        Require(postings.Forms.Length == postings.Entries.Length && postings.Frequency.Length == stems);
        Within(postings.Frequency, documents + 1);
        Require(postings.PositionStart.Length == postings.Entries.Length + 1 && postings.PositionStart[^1] == postings.Positions.Length);
        Starts(postings.PositionStart, postings.Positions.Length);
        for (var stem = 0; stem < stems; stem++)
        {
            var before = -1;
            foreach (var entry in postings.EntriesOf(stem))
            {
                Require(Postings.DocumentOf(entry) > before && Postings.DocumentOf(entry) < documents);
                before = Postings.DocumentOf(entry);
            }
        }
    }

    private static void CheckCodes(TextStore texts)
    {
        for (var text = 0; text < texts.Count; text++)
        {
            var (number, shift) = (0L, 0);
            foreach (var part in texts.Codes.AsSpan(texts.Start[text], texts.Start[text + 1] - texts.Start[text]))
            {
                number |= (long)(part & 0x7f) << shift;
                shift = part < 0x80 ? 0 : shift + 7;
                Require(shift <= 28 && number < texts.Tokens.Count);
                if (shift == 0) number = 0;
            }
            Require(shift == 0);
        }
    }

    private static void Check(DocumentTable table, Labels labels, int texts, int words)
    {
        Require(table.Count < Postings.MostDocuments && table.Urls.Length == table.Count);
        Count(table.Types, table.Count);
        Within(table.Types, labels.Types.Length);
        Count(table.Days, table.Count);
        Check(table.Topics, table.Count, labels.Topics.Length);
        Check(table.Sources, table.Count, labels.Sources.Length);
        Starts(table.TextStart, texts, table.Count);
        Count(table.TextPosition, texts);
        var sections = 0;
        for (var document = 0; document < table.Count; document++)
        {
            var own = table.TextStart[document + 1] - table.TextStart[document];
            Require(own >= DocumentTable.TextsBeforeSections && own % 2 == 0);
            sections += table.Sections(document);
        }
        Require(table.Anchors.Length == sections);
        Starts(table.TitleStart, table.TitleWords.Length, table.Count);
        Within(table.TitleWords, words);
    }

    private static void Check(LabelList list, int documents, int names)
    {
        Starts(list.Start, list.Labels.Length, documents);
        Within(list.Labels, names);
    }

    private static void Count(int[] numbers, int count) => Require(numbers.Length == count);

    private static void Within(int[] numbers, int end, int least = 0) => Require(!numbers.AsSpan().ContainsAnyExceptInRange(least, end - 1));

    private static void Require(bool isSo)
    {
        if (!isSo) throw new SnapshotException(SnapshotFault.Damaged, "What is in the snapshot does not fit together.");
    }
}
