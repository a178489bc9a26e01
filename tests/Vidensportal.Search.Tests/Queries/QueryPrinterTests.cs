using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Search.Queries;

namespace Vidensportal.Search.Tests.Queries;

public sealed class QueryPrinterTests
{
    private static readonly string[] Words = ["skole", "børn", "3,7", "§ 83 a", "Herning", "x"];

    [Fact]
    public void What_is_printed_is_read_as_the_same_query() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Clauses(2).Select(clauses => new GroupNode(clauses)).ToArbitrary(), query =>
        {
            var printed = QueryPrinter.Print(query);
            var read = QueryParser.Parse(printed);

            Assert.Equal(printed, QueryPrinter.Print(read.Root));
            Assert.Empty(read.Notes);
        }));

    [Fact]
    public void Any_text_is_read_and_what_is_read_can_be_printed_and_read_again() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Pieces().ToArbitrary(), text =>
        {
            var printed = QueryPrinter.Print(QueryParser.Parse(text).Root);

            Assert.Equal(printed, QueryPrinter.Print(QueryParser.Parse(printed).Root));
        }));

    private static Gen<string> Pieces() =>
        Gen.Elements("skole", "børn ", " ", "\"", "(", ")", "+", "-", "!", " AND ", " OR ", "NOT ", "OG", "titel:", "type:", "dato:", "dato:[2015 TO 2017]", "[", "]", "*", "?", "~", "~1", "^", "^2", "§ 83 a", "3,7", ":", "&&", "||", "\\", "{", "😀", "\0", "\ud800").ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<IReadOnlyList<QueryClause>> Clauses(int depth) =>
        Gen.Choose(1, 4).SelectMany(count => Clause(depth).ListOf(count)).Select(clauses => (IReadOnlyList<QueryClause>)clauses.ToList());

    private static Gen<QueryClause> Clause(int depth) =>
        Gen.Elements(Occurrence.Should, Occurrence.Must, Occurrence.MustNot).SelectMany(occurrence => Node(depth).Select(node => new QueryClause(occurrence, node)));

    private static Gen<QueryNode> Node(int depth) =>
        Gen.Elements(1.0, 1.0, 2.0, 0.5).SelectMany(boost => Plain(depth).Select(node => node with { Boost = boost }));

    private static Gen<QueryNode> Plain(int depth)
    {
        var field = Gen.Elements(QueryField.Anywhere, QueryField.Title, QueryField.Type, QueryField.Topic, QueryField.Source);
        var word = Gen.Elements(Words);
        var nodes = new List<Gen<QueryNode>>
        {
            word.SelectMany(text => field.Select(where => (QueryNode)new WordNode(text, where))),
            word.SelectMany(text => Gen.Choose(0, 2).Select(edits => (QueryNode)new WordNode(text, QueryField.Anywhere, edits))),
            word.SelectMany(first => word.SelectMany(second => Gen.Choose(0, QueryLimits.MostSlop).Select(slop => (QueryNode)new PhraseNode($"{first} {second}", slop)))),
            Gen.Elements("sk*", "*le", "s?ole", "a*b?c").Select(pattern => (QueryNode)new WildcardNode(pattern)),
            Gen.Choose(1, 3_000).Select(day => (QueryNode)new DateRangeNode(new DateOnly(2010, 1, 1).AddDays(day), null)),
        };
        if (depth > 0) nodes.Add(Clauses(depth - 1).Select(clauses => (QueryNode)new GroupNode(clauses)));
        return Gen.OneOf([.. nodes]);
    }
}
