using System.Text;
using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Suggestions;

/// <summary>«Mente du …»: the query with the misspelt words put right.</summary>
internal sealed class QueryCorrection(OpenIndex index)
{
    /// <summary>Null when no word was corrected.</summary>
    public string? Correct(QueryScratch scratch, string query)
    {
        StringBuilder? corrected = null;
        var end = 0;
        foreach (var word in scratch.Words)
        {
            if (word.Treatment != WordTreatment.Corrected || word.TakenFor < 0 || word.Place < end) continue;
            corrected ??= new();
            corrected.Append(query, end, word.Place - end).Append(DisplayForm(word.TakenFor));
            end = word.Place + word.Text.Length;
        }
        return corrected?.Append(query, end, query.Length - end).ToString();
    }

    /// <summary>A word as it is mostly written, in lower case unless all of it is in capitals.</summary>
    public string DisplayForm(int word)
    {
        var written = index.Contents.Texts.Tokens[index.Lexicon.TokenOfWord[word]].ToString();
        return written.Length > 1 && written.All(char.IsUpper) ? written : written.ToLowerInvariant();
    }
}
