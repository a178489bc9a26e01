namespace Vidensportal.Search.Ranking;

/// <summary>What became of a word of the query.</summary>
/// <param name="Word">As the visitor wrote it.</param>
public sealed record WordReport(string Word, WordTreatment Treatment)
{
    public bool IsGuess => Treatment is WordTreatment.Synonym or WordTreatment.Completed or WordTreatment.Corrected or WordTreatment.Reparted;
}
