namespace Vidensportal.Benchmarks.Searching;

/// <summary>Where an evaluation set lies.</summary>
internal sealed record EvaluationFiles(FileInfo? Documents, FileInfo? Queries, FileInfo? Grades)
{
    /// <summary>The first option that was left out; null when none was.</summary>
    public string? Missing => Documents is null ? "--docs" : Queries is null ? "--queries" : Grades is null ? "--qrels" : null;

    public EvaluationSet Read() => EvaluationSet.Read(Documents!, Queries!, Grades!);
}
