namespace Vidensportal.Benchmarks.Searching;

/// <param name="Slice">Which kind of query it is.</param>
internal sealed record EvaluationQuery(string Id, string Slice, string Text);
