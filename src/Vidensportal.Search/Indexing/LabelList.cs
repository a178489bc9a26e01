namespace Vidensportal.Search.Indexing;

/// <summary>The labels of each document: numbers in a list of names.</summary>
/// <param name="Start">By document: its first label; last the number of labels.</param>
internal sealed record LabelList(int[] Start, int[] Labels)
{
    public ReadOnlySpan<int> Of(int document) => Labels.AsSpan(Start[document], Start[document + 1] - Start[document]);
}
