using Vidensportal.Search.Ranking;

namespace Vidensportal.Search.Snippets;

/// <summary>Finds the passage of a document to show, and the section it is in.</summary>
internal sealed class BestPassage(OpenIndex index)
{
    /// <summary>The section of a document that is its beginning.</summary>
    public const int Beginning = -1;

    private readonly PassageFinder _finder = new(index);

    /// <summary>A section is as good as its best passage and its heading. The summary is taken unless a section has more.</summary>
    public (Passage Passage, int Section) Find(QueryScratch scratch, int document)
    {
        var documents = index.Documents;
        var summary = documents.TextStart[document] + 1;
        var (best, section) = (_finder.Find(scratch, summary), Beginning);
        var most = best.Score;
        for (var number = 0; number < documents.Sections(document); number++)
        {
            var heading = documents.Heading(document, number);
            // Nothing to show and nowhere to lead: other names that the document is found by.
            if (IsEmpty(heading + 1) && documents.Anchor(document, number).Length == 0) continue;
            var passage = _finder.Find(scratch, heading + 1);
            var score = passage.Score + _finder.Find(scratch, heading).Score;
            if (score <= most && !(section == Beginning && IsEmpty(best.Text))) continue;
            (best, section, most) = (passage, number, score);
        }
        return (best, section);
    }

    private bool IsEmpty(int text) => index.Contents.Texts.Start[text] == index.Contents.Texts.Start[text + 1];
}
