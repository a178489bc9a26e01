using Vidensportal.Content.Contacts;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Sources;

namespace Vidensportal.Content.Checks;

/// <summary>Whether what is cited was seen on the cited line. The texts are not here; their prints are.</summary>
internal static class EvidenceCheck
{
    public static IEnumerable<Fault> Check(ContentLibrary library, UnreadFiles unread, LoadedFile file)
    {
        var report = new FaultsOfFile(file.File);
        foreach (var evidence in Of(file.Record))
            if (Explain(library, unread, evidence) is var (problem, fix, field))
                report.Add(evidence, field, problem, fix);
        return report.Faults;
    }

    public static IEnumerable<Evidence> Of(object? record) => record switch
    {
        Fact fact => fact.Evidence,
        Disagreement disagreement => disagreement.Statements.SelectMany(statement => statement.Evidence),
        Contact contact => contact.Evidence,
        _ => [],
    };

    private static (string Problem, string Fix, string Field)? Explain(ContentLibrary library, UnreadFiles unread, Evidence evidence)
    {
        if (!library.Sources.TryGetValue(evidence.Source, out var page))
            return unread.HasPage ? null : ($"Kilden {evidence.Source} findes ikke.", Suggestion.Nearest(evidence.Source, library.Sources.Keys, "Opret den i content/kilder/."), "kilde");
        var source = (SourcePageDetails)page.Details;
        if (source.IsOutside && evidence.Line is not null)
            return ($"Kilden {evidence.Source} har ingen linjenumre.", "Skriv sted: i stedet for linje:.", "linje");
        if (source.IsOutside)
            return evidence.Place is not null ? null : ($"Belægget fra {evidence.Source} mangler sted.", "Skriv sted: og hvor i kilden det står.", "sted");
        if (evidence.Line is not { } line || evidence.Words is not { } words)
            return ($"Belægget fra {evidence.Source} mangler linje eller ord.", "Skriv linje: og de ord, der står på linjen, i ord:.", evidence.Line is null ? "linje" : "ord");
        if (line > source.Lines)
            return ($"{evidence.Source} har kun {source.Lines} linjer, men belægget peger på linje {line}.", "Ret linjens nummer.", "linje");
        return unread.Has(evidence.Source) || SeenOn(library, evidence.Source, line, words)
            ? null
            : ($"Ordene \"{words}\" er ikke set på linje {line} i {evidence.Source}.", "Ret linje eller ord; er de rigtige, så optag aftrykket igen med check --kildetekster MAPPE --optag.", "ord");
    }

    private static bool SeenOn(ContentLibrary library, string source, int line, string words) =>
        library.Prints.TryGetValue(source, out var print)
        && print.Lines.TryGetValue(line, out var seen)
        && seen.Words.Any(recorded => LineFingerprint.Contains(recorded, words));
}
