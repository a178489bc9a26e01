namespace Vidensportal.Theme.Body;

/// <summary>A part of a text, and what of the text around it must be written together with it.</summary>
/// <param name="Preceding">For a mark without a figure: the word, as HTML, that the mark may not be parted from.</param>
/// <param name="Following">For a figure: the closing punctuation, or the words up to it when the mark of a disagreement is to stand behind them.</param>
/// <param name="ShowsDisagreement">For a figure: whether the mark stands here, and not at the last figure of the same fact in the paragraph.</param>
/// <param name="TableNumber">For a table: which one it is in this text, from 1.</param>
public sealed record FlowItem(BodyPart Part, string Preceding = "", string Following = "", bool ShowsDisagreement = false, int TableNumber = 0);
