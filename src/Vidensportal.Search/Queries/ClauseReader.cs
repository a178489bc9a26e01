namespace Vidensportal.Search.Queries;

/// <summary>Reads clauses by recursive descent. Null anywhere means that the syntax is broken.</summary>
internal sealed class ClauseReader(string text)
{
    private readonly QueryScanner _scanner = new(text);
    private int _clauses;

    public List<QueryClause>? ReadAll() => ReadClauses(0) is { } clauses && _scanner.IsAtEnd ? clauses : null;

    /// <summary><c>a b OR c</c>: clauses beside each other.</summary>
    private List<QueryClause>? ReadClauses(int depth)
    {
        var all = new List<QueryClause>();
        while (_scanner.SkipSpace() && _scanner.Peek != ')')
        {
            var (place, next) = (_scanner.Place, ReadAlternatives(depth));
            if (next is null || _scanner.Place == place || (_clauses += next.Count) > QueryLimits.MostClauses) return null;
            all.AddRange(next);
        }
        return all;
    }

    /// <summary><c>a AND b OR c</c>.</summary>
    private List<QueryClause>? ReadAlternatives(int depth)
    {
        if (ReadTogether(depth) is not { } first) return null;
        if (!_scanner.TryOperator(QuerySyntax.IsOr)) return first;
        var alternatives = new List<QueryClause> { Whole(first) };
        do
        {
            if (ReadTogether(depth) is not { Count: > 0 } next || (_clauses += next.Count) > QueryLimits.MostClauses) return null;
            alternatives.Add(Whole(next));
        }
        while (_scanner.TryOperator(QuerySyntax.IsOr));
        return first.Count == 0 ? null : [new(Occurrence.Should, new GroupNode(alternatives, IsAnyOf: true))];
    }

    /// <summary><c>a AND b</c>: all must be there.</summary>
    private List<QueryClause>? ReadTogether(int depth)
    {
        if (ReadClause(depth) is not { } first) return null;
        if (!_scanner.TryOperator(QuerySyntax.IsAnd)) return first;
        var together = first.Select(Required).ToList();
        do
        {
            if (ReadClause(depth) is not { Count: > 0 } next || (_clauses += next.Count) > QueryLimits.MostClauses) return null;
            together.AddRange(next.Select(Required));
        }
        while (_scanner.TryOperator(QuerySyntax.IsAnd));
        return first.Count == 0 ? null : together;
    }

    /// <summary><c>+a</c>, <c>-a</c>, <c>NOT a</c>, or what stands alone. Several clauses when a word is several to the tokenizer; none for signs alone.</summary>
    private List<QueryClause>? ReadClause(int depth)
    {
        var isNot = _scanner.TryOperator(QuerySyntax.IsNot);
        var occurrence = isNot || (_scanner.Peek == '-' && !_scanner.IsAfterConjunction && _scanner.TryPrefix('-')) || _scanner.TryPrefix('!') ? Occurrence.MustNot : _scanner.TryPrefix('+') ? Occurrence.Must : Occurrence.Should;
        if (_scanner.IsAtOperator) return null;
        var nodes = ReadNodes(depth);
        return nodes is null || (isNot && nodes.Count == 0) ? null : [.. nodes.Select(node => new QueryClause(occurrence, node))];
    }

    private IReadOnlyList<QueryNode>? ReadNodes(int depth)
    {
        var field = _scanner.TryField();
        var nodes = _scanner.Peek switch
        {
            '(' when field is null or QueryField.Anywhere => ReadGroup(depth),
            '"' => new TermReader(_scanner).ReadPhrase(field ?? QueryField.Anywhere),
            '[' when field == QueryField.Date => new TermReader(_scanner).ReadDates(),
            _ => new TermReader(_scanner).ReadWords(field ?? QueryField.Anywhere),
        };
        if (nodes is null || (field is not null && nodes.Count == 0)) return null;
        return _scanner.TryNumber('^', 1, out var boost) ? boost is > 0 and <= 1_000 ? [.. nodes.Select(node => node with { Boost = boost })] : null : nodes;
    }

    private IReadOnlyList<QueryNode>? ReadGroup(int depth)
    {
        if (depth == QueryLimits.MostDepth) return null;
        _scanner.Skip(1);
        if (ReadClauses(depth + 1) is not { } clauses || !_scanner.TryPrefixOrEnd(')')) return null;
        return clauses.Count == 0 ? [] : [clauses is [{ Occurrence: Occurrence.Should, Node: GroupNode { IsAnyOf: true } only }] ? only : new GroupNode(clauses)];
    }

    private static QueryClause Required(QueryClause clause) => clause.Occurrence == Occurrence.Should ? clause with { Occurrence = Occurrence.Must } : clause;

    private static QueryClause Whole(List<QueryClause> clauses) =>
        clauses is [{ Occurrence: Occurrence.Should } only] ? only : new(Occurrence.Should, new GroupNode(clauses));
}
