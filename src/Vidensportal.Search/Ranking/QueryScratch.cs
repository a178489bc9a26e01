using System.Text;

namespace Vidensportal.Search.Ranking;

/// <summary>Room to work in for one query at a time. It is as large as its index, used again by the next query, and left clean.</summary>
internal sealed class QueryScratch(int documents, int stems)
{
    /// <summary>By document: its score so far.</summary>
    public float[] Scores { get; } = new float[documents];

    /// <summary>By document: the best score of the alternatives of one word.</summary>
    public float[] Best { get; } = new float[documents];

    /// <summary>By stem: one more than the slot that has it among its alternatives.</summary>
    public byte[] SlotOfStem { get; } = new byte[stems];

    /// <summary>By stem: the weight of that alternative.</summary>
    public float[] WeightOfStem { get; } = new float[stems];

    public List<QueryWord> Words { get; } = [];

    public QueryWeights Weights { get; } = new();

    public List<QuerySlot> Slots { get; } = [];

    public List<Alternative> Alternatives { get; } = [];

    public CandidateList Candidates { get; } = new();

    /// <summary>By block of documents: the best score.</summary>
    public float[] BestOfBlock { get; } = new float[CandidateSelection.MostBlocks(documents)];

    public List<int> Places { get; } = [];

    /// <summary>A snippet while it is written.</summary>
    public StringBuilder Html { get; } = new();

    public void Clear()
    {
        foreach (var alternative in Alternatives) SlotOfStem[alternative.Stem] = 0;
        Array.Clear(Scores);
        Words.Clear();
        Slots.Clear();
        Alternatives.Clear();
        Candidates.Clear();
    }
}
