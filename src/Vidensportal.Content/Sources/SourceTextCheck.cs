using System.Globalization;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Sources;

/// <summary>Holds the recorded prints against the sources' own texts, for whoever has them.</summary>
public static class SourceTextCheck
{
    /// <summary>Every print that no longer fits its text, and every text that is missing.</summary>
    public static IEnumerable<Fault> Run(ContentLibrary library, string folder)
    {
        foreach (var print in library.Prints.Values.OrderBy(print => print.Source, StringComparer.Ordinal))
        {
            var file = $"kilder/aftryk/{print.Source}.yaml";
            var source = library.Sources.TryGetValue(print.Source, out var page) ? (SourcePageDetails)page.Details : null;
            if (SourceTexts.Read(folder, source) is not { } lines)
                yield return new(file, Position.Start, $"Teksten {source?.File} findes ikke i {folder}.", "Læg kildens fil i mappen, eller ret feltet fil: på kildens side.");
            else
                foreach (var fault in Compare(file, print, lines)) yield return fault;
        }
    }

    private static IEnumerable<Fault> Compare(string file, SourcePrint print, IReadOnlyList<string> lines)
    {
        foreach (var (number, recorded) in print.Lines)
        {
            var text = number <= lines.Count ? lines[number - 1] : "";
            if (LineFingerprint.Of(text) != recorded.Fingerprint)
                yield return new(file, Position.Start, string.Create(CultureInfo.InvariantCulture, $"Linje {number} i {print.Source} er en anden end den, aftrykket er taget af."), "Se efter, om belæggene stadig passer, og optag aftrykket igen med --optag.");
            foreach (var words in recorded.Words.Where(words => !LineFingerprint.Contains(text, words)))
                yield return new(file, Position.Start, string.Create(CultureInfo.InvariantCulture, $"Ordene \"{words}\" står ikke på linje {number} i {print.Source}."), "Ret ordene, dér hvor de bruges som belæg.");
        }
    }
}
