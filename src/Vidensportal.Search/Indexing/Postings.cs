namespace Vidensportal.Search.Indexing;

/// <summary>For each stem, the documents that hold it, in ascending order, with how much it weighs there and where it stands.</summary>
/// <param name="Start">By stem: its first entry; last the number of entries.</param>
/// <param name="Entries">Document in the upper twenty bits, impact in the lower twelve.</param>
/// <param name="Forms">By entry: the stem's forms that occur there, a bit each.</param>
/// <param name="Frequency">By stem: documents in which it stands as a word, not only as a part of a compound.</param>
/// <param name="PositionStart">By entry: its first byte in <paramref name="Positions"/>; last the number of bytes.</param>
/// <param name="Positions">Distances between places in a document, seven bits a byte, the lowest first, the last byte below 128.</param>
internal sealed record Postings(int[] Start, uint[] Entries, byte[] Forms, int[] Frequency, int[] PositionStart, byte[] Positions)
{
    public const int ImpactBits = 12;
    public const uint MostImpact = (1u << ImpactBits) - 1;
    public const int MostDocuments = 1 << (32 - ImpactBits);

    public static int DocumentOf(uint entry) => (int)(entry >> ImpactBits);

    public static uint ImpactOf(uint entry) => entry & MostImpact;

    public ReadOnlySpan<uint> EntriesOf(int stem) => Entries.AsSpan(Start[stem], Start[stem + 1] - Start[stem]);

    public PositionReader PositionsOf(int entry) => new(Positions.AsSpan(PositionStart[entry], PositionStart[entry + 1] - PositionStart[entry]));

    /// <summary>The stem's entry for a document; -1 when it has none.</summary>
    /// <param name="from">Where to begin looking, and then where to go on for a later document.</param>
    public int FindFrom(int stem, int document, ref int from)
    {
        var end = Start[stem + 1];
        // Longer and longer steps while they do not go too far, and then shorter and shorter.
        var step = 1;
        for (; from + step < end && DocumentOf(Entries[from + step]) <= document; step *= 2) from += step;
        for (; step > 0; step /= 2)
            if (from + step < end && DocumentOf(Entries[from + step]) <= document)
                from += step;
        if (from < end && DocumentOf(Entries[from]) < document) from++;
        return from < end && DocumentOf(Entries[from]) == document ? from : -1;
    }

    /// <summary>The stem's entry for a document; -1 when it has none.</summary>
    public int Find(int stem, int document)
    {
        var (low, high) = (Start[stem], Start[stem + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var found = DocumentOf(Entries[middle]);
            if (found == document) return middle;
            if (found < document) low = middle + 1;
            else high = middle;
        }
        return -1;
    }
}
