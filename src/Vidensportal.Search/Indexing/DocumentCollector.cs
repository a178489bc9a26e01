using Vidensportal.Search.Analysis;
using Vidensportal.Search.Documents;

namespace Vidensportal.Search.Indexing;

/// <summary>Takes documents apart into tokens.</summary>
internal sealed class DocumentCollector(TokenDictionary dictionary)
{
    private readonly List<int> _tokens = [];

    public CollectedDocument Collect(SearchDocument document)
    {
        var texts = new CollectedText[DocumentTable.TextsBeforeSections + 2 * document.Sections.Count];
        texts[0] = Collect(document.Title);
        texts[1] = Collect(document.Summary);
        for (var section = 0; section < document.Sections.Count; section++)
        {
            texts[DocumentTable.TextsBeforeSections + 2 * section] = Collect(document.Sections[section].Heading);
            texts[DocumentTable.TextsBeforeSections + 2 * section + 1] = Collect(document.Sections[section].Text);
        }
        return new(document with { Title = "", Summary = "", Sections = [] }, [.. document.Sections.Select(section => section.Anchor)], texts);
    }

    private CollectedText Collect(string text)
    {
        _tokens.Clear();
        var (place, end) = (0, 0);
        while (Tokenizer.TryNext(text, ref place, out var word))
        {
            var between = text.AsSpan(end, word.Start - end);
            if (end == 0 ? between.Length > 0 : between is not " ") _tokens.Add(dictionary.Separator(between));
            _tokens.Add(dictionary.Word(text.AsSpan(word.Start, word.Length)));
            end = word.End;
        }
        if (end < text.Length) _tokens.Add(dictionary.Separator(text.AsSpan(end)));
        return new([.. _tokens]);
    }
}
