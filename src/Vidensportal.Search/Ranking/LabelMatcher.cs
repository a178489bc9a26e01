using Vidensportal.Search.Analysis;
using Vidensportal.Search.Indexing;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Ranking;

/// <summary>Finds the documents under a type, a topic, a source or a date.</summary>
internal sealed class LabelMatcher(OpenIndex index)
{
    public DocumentSet Match(QueryNode node) => node switch
    {
        DateRangeNode dates => InPeriod(dates),
        WordNode word => Named(word.Field, name => IsSame(word.Text, name)),
        PhraseNode phrase => Named(phrase.Field, name => IsSame(phrase.Text, name)),
        WildcardNode pattern => Named(pattern.Field, name => WordPattern.Fits(Fold(pattern.Pattern), Fold(name))),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private DocumentSet InPeriod(DateRangeNode dates)
    {
        var found = new DocumentSet(index.Documents.Count);
        var (first, last) = (dates.From?.DayNumber ?? 0, dates.To?.DayNumber ?? int.MaxValue);
        for (var document = 0; document < index.Documents.Count; document++)
            if (index.Documents.Days[document] is var day && day != DocumentTable.NoDate && day >= first && day <= last)
                found.Add(document);
        return found;
    }

    private DocumentSet Named(QueryField field, Func<string, bool> isNamed)
    {
        var labels = index.Contents.Labels;
        var names = field switch { QueryField.Type => labels.Types, QueryField.Topic => labels.Topics, _ => labels.Sources };
        bool[] fits = [.. names.Select(isNamed)];
        var found = new DocumentSet(index.Documents.Count);
        for (var document = 0; document < index.Documents.Count; document++)
            if (field == QueryField.Type ? fits[index.Documents.Types[document]] : HasAny(field == QueryField.Topic ? index.Documents.Topics : index.Documents.Sources, document, fits))
                found.Add(document);
        return found;
    }

    private static bool HasAny(LabelList labels, int document, bool[] fits)
    {
        foreach (var label in labels.Of(document))
            if (fits[label])
                return true;
        return false;
    }

    private static bool IsSame(string one, string other) => Fold(one) == Fold(other);

    private static string Fold(string name)
    {
        Span<char> letters = stackalloc char[WordFolding.MostLetters];
        return name.Length == 0 ? "" : letters[..WordFolding.Fold(name, letters)].ToString();
    }
}
