namespace Vidensportal.Search.Indexing;

/// <summary>What is known of each document besides its words. Documents are in the order of their ids.</summary>
/// <param name="Types">By document: a number in <see cref="Labels.Types"/>.</param>
/// <param name="Days">By document: its date as days since 1 January of year 1; -1 when it has none.</param>
/// <param name="TextStart">By document: its first text; last the number of texts. They are title, summary, and a heading and a body a section.</param>
/// <param name="TextPosition">By text: the place of its first word.</param>
/// <param name="Anchors">By section, in the order of the texts.</param>
/// <param name="TitleStart">By document: its first word in <paramref name="TitleWords"/>; last the number of them.</param>
/// <param name="TitleWords">Words of the lexicon.</param>
internal sealed record DocumentTable(
    string[] Ids, string[] Urls, int[] Types, int[] Days, LabelList Topics, LabelList Sources, int[] TextStart, int[] TextPosition, string[] Anchors, int[] TitleStart, int[] TitleWords)
{
    /// <summary>Texts of a document before those of its sections: title and summary.</summary>
    public const int TextsBeforeSections = 2;

    public const int NoDate = -1;

    public int Count => Ids.Length;

    public int Sections(int document) => (TextStart[document + 1] - TextStart[document] - TextsBeforeSections) / 2;

    /// <summary>The text that is the heading of a section; its body is the next.</summary>
    public int Heading(int document, int section) => TextStart[document] + TextsBeforeSections + 2 * section;

    /// <summary>The section's anchor. Every document before has two texts that are no section's.</summary>
    public string Anchor(int document, int section) => Anchors[(Heading(document, section) - TextsBeforeSections * (document + 1)) / 2];

    public ReadOnlySpan<int> Title(int document) => TitleWords.AsSpan(TitleStart[document], TitleStart[document + 1] - TitleStart[document]);
}
