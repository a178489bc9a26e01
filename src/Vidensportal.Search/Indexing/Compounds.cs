namespace Vidensportal.Search.Indexing;

/// <summary>The parts of compound words, as stems.</summary>
/// <param name="Start">By stem: its first part; last the number of parts.</param>
internal sealed record Compounds(int[] Start, int[] Parts)
{
    public ReadOnlySpan<int> PartsOf(int stem) => Parts.AsSpan(Start[stem], Start[stem + 1] - Start[stem]);
}
