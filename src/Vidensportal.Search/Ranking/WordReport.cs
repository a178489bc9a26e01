namespace Vidensportal.Search.Ranking;

/// <summary>What became of a word of the query.</summary>
/// <param name="Word">As the visitor wrote it.</param>
/// <param name="TakenFor">The known word that was looked for in its place; null when that is itself, or nothing, or two.</param>
public sealed record WordReport(string Word, WordTreatment Treatment, string? TakenFor)
{
    public bool IsGuess => Treatment is WordTreatment.Synonym or WordTreatment.Completed or WordTreatment.Corrected or WordTreatment.Reparted;
}
