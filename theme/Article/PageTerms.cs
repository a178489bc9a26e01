using Vidensportal.Theme.Body;

namespace Vidensportal.Theme.Article;

/// <summary>The glossary terms of a text, each once, so that a definition is also there on paper.</summary>
public static class PageTerms
{
    public static IReadOnlyList<TermPart> In(PageBody body) => [.. All(body).DistinctBy(term => term.Address)];

    private static IEnumerable<TermPart> All(PageBody body) => body.Parts.SelectMany(part => part switch
    {
        TermPart term => [term],
        NoticePart notice => All(notice.Content),
        TablePart table => All(table.Content),
        _ => Enumerable.Empty<TermPart>(),
    });
}
