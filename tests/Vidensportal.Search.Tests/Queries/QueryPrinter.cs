using System.Globalization;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Tests.Queries;

/// <summary>Writes a query as it would be typed. What it writes is read as the same query.</summary>
internal static class QueryPrinter
{
    public static string Print(GroupNode query) => string.Join(query.IsAnyOf ? " OR " : " ", query.Clauses.Select(Print));

    private static string Print(QueryClause clause) => clause.Occurrence switch
    {
        Occurrence.Must => $"+{Print(clause.Node)}",
        Occurrence.MustNot => $"-{Print(clause.Node)}",
        _ => Print(clause.Node),
    };

    private static string Print(QueryNode node) => node switch
    {
        WordNode { Edits: { } edits } word => $"{Field(word.Field)}{word.Text}~{edits}{Boost(node)}",
        WordNode word => $"{Field(word.Field)}{word.Text}{Boost(node)}",
        WildcardNode pattern => $"{Field(pattern.Field)}{pattern.Pattern}{Boost(node)}",
        PhraseNode { Slop: 0 } phrase => $"{Field(phrase.Field)}\"{phrase.Text}\"{Boost(node)}",
        PhraseNode phrase => $"{Field(phrase.Field)}\"{phrase.Text}\"~{phrase.Slop}{Boost(node)}",
        DateRangeNode dates => $"dato:[{Day(dates.From)} TO {Day(dates.To)}]{Boost(node)}",
        GroupNode group => $"({Print(group)}){Boost(node)}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Field(QueryField field) => field == QueryField.Anywhere ? "" : $"{QueryFieldNames.Name(field)}:";

    private static string Boost(QueryNode node) => node.Boost == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"^{node.Boost:0.##########}");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "*";
}
