using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Checks;

/// <summary>The register of municipalities: that each is one of those on the map, has agreed to what it shows, and shows nobody that could be known.</summary>
internal sealed class MunicipalityCheck
{
    private readonly ContentLibrary _library;
    private readonly UnreadFiles _unread;
    private readonly ILookup<string, string> _filesByCode;

    public MunicipalityCheck(ContentLibrary library, UnreadFiles unread)
    {
        (_library, _unread) = (library, unread);
        _filesByCode = library.Pages.Where(page => page.Details is MunicipalityPageDetails).Select(page => (((MunicipalityPageDetails)page.Details).Code, page.File))
            .Concat(library.Mentions.Values.Select(mention => (mention.Code, File: $"omtaler/{mention.Id}.yaml")))
            .ToLookup(pair => pair.Code, pair => pair.File);
    }

    public IEnumerable<Fault> Check(LoadedFile file) => Problems(file).Select(fault => new Fault(file.File.Path, Position.Start, fault.Problem, fault.Fix));

    private IEnumerable<(string Problem, string Fix)> Problems(LoadedFile file) => file.Record switch
    {
        Page { Details: MunicipalityRegisterPageDetails or ContributionPageDetails } when _library.Map is null && !_unread.HasIn(MunicipalityMapReader.File) =>
            [("Siden viser alle kommuner, men kortet over dem mangler.", $"Læg det i {MunicipalityMapReader.File}.")],
        Page { Details: MunicipalityPageDetails municipality } page =>
            Code(municipality.Code, file).Concat(Promises(municipality)).Concat(People(page, municipality.Results.Select(result => result.Fact).OfType<string>())),
        MunicipalityMention mention => Code(mention.Code, file).Concat(People(mention, mention.Facts)),
        _ => [],
    };

    private IEnumerable<(string, string)> Code(string code, LoadedFile file)
    {
        if (_library.Map is { } map && !map.Municipalities.ContainsKey(code))
            yield return ($"Ingen kommune har nummeret {code}.", $"Find kommunens nummer i {MunicipalityMapReader.File}.");
        if (_filesByCode[code].FirstOrDefault(other => other != file.File.Path) is { } same)
            yield return ($"Kommunen {code} står også i {same}.", "Saml oplysningerne i den ene fil, og slet den anden.");
    }

    private static IEnumerable<(string, string)> Promises(MunicipalityPageDetails municipality)
    {
        if (municipality.Results.Any(result => result.Own is not null) && !municipality.HasConsent)
            yield return ("Kommunen har selv oplyst resultater, men har ikke sagt ja til, at de bliver vist.", "Skriv samtykke: ja, når I har fået det skriftligt, eller tag resultaterne ud.");
        if (municipality.Status == MunicipalityStatus.Stopped != municipality.Stop is not null)
            yield return ("Status og stop passer ikke sammen.", "Skriv kommunestatus: stoppet og stop: {hvornaar: …, grund: …}, eller ingen af delene.");
    }

    /// <summary>The facts that the register would show, and those in the disagreements that stand with them.</summary>
    private IEnumerable<(string, string)> People(object record, IEnumerable<string> named)
    {
        var shortcodes = RecordTexts.Of(record).SelectMany(text => text.Shortcodes).ToList();
        var direct = named.Concat(shortcodes.SelectMany(FactsOf)).ToList();
        var disputed = direct.SelectMany(id => _library.Facts.TryGetValue(id, out var fact) ? fact.Disagreements : [])
            .Concat(shortcodes.OfType<DisagreementShortcode>().Select(shortcode => shortcode.Disagreement))
            .SelectMany(id => _library.Disagreements.TryGetValue(id, out var disagreement) ? disagreement.Statements.Select(statement => statement.Fact).OfType<string>() : []);
        return direct.Concat(disputed).Distinct().Where(id => _library.Facts.TryGetValue(id, out var fact) && SmallNumbers.IsIn(fact))
            .Select(id => ($"{id} har et antal under {SmallNumbers.Fewest}, og siden ville vise det.", "Brug et faktum uden små antal. Registret viser ikke tal, nogen kan kendes på."));
    }

    private IEnumerable<string> FactsOf(Shortcode shortcode) => shortcode switch
    {
        FactShortcode fact => [fact.Fact],
        EvidenceShortcode evidence => [evidence.Fact],
        DiagramShortcode diagram when _library.Diagrams.TryGetValue(diagram.Diagram, out var drawn) => drawn.Rows.SelectMany(row => row.Figures.Select(figure => figure.Fact).Concat(row.Facts)),
        _ => [],
    };
}
