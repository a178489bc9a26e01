using Vidensportal.Search;
using Vidensportal.Search.Queries;

namespace Vidensportal.Site.Search;

/// <summary>What a visitor is told of how the query was read, in sentences.</summary>
public static class SearchNotes
{
    public static IReadOnlyList<string> Of(SearchAnswer answer)
    {
        var notes = new List<string>();
        if (answer.Notes.Contains(QueryNote.ReadAsWords)) notes.Add("Tegnene i søgningen passer ikke sammen, så den er læst som almindelige ord.");
        if (answer.Notes.Contains(QueryNote.Shortened)) notes.Add("Søgningen var for lang. Vi har brugt begyndelsen af den.");
        if (answer.Notes.Contains(QueryNote.Relaxed)) notes.Add("Intet har alt det, du bad om. Her er det, der har noget af det.");
        if (answer.Hits.Count > 0 && answer.IsGuess) notes.Add("Vi fandt ikke ordene, som de er skrevet. Det her er gæt.");
        if (answer.Hits.Count > 0 && answer.Dropped.ToList() is { Count: > 0 } dropped) notes.Add($"Uden: {string.Join(", ", dropped)}.");
        return notes;
    }
}
