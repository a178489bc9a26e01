using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Facts;

namespace Vidensportal.Site.Views;

/// <summary>Numbers the facts of one page in the order in which they are read, and knows what stands behind each.</summary>
internal sealed class FactReferences(SitePlan plan)
{
    private readonly Dictionary<string, FactReference> _numbered = new(StringComparer.Ordinal);
    private readonly List<string> _sources = [];
    private readonly List<string> _disagreements = [];

    public IReadOnlyList<FactReference> Numbered => [.. _numbered.Values.OrderBy(fact => fact.Number)];

    /// <summary>Codes of the sources behind the page's facts and of those that it names, in order.</summary>
    public IReadOnlyList<string> Sources => [.. _sources.Distinct()];

    /// <summary>Ids of the disagreements that touch the page, in order.</summary>
    public IReadOnlyList<string> Disagreements => [.. _disagreements.Distinct()];

    /// <summary>The fact with its number on this page; the first mention gives it the next number.</summary>
    public FactReference Number(string id)
    {
        if (_numbered.TryGetValue(id, out var known)) return known;
        var fact = plan.Library.Facts[id];
        _sources.AddRange(Behind(fact).Select(evidence => evidence.Source));
        _disagreements.AddRange(fact.Disagreements);
        return _numbered[id] = Describe(fact, _numbered.Count + 1);
    }

    public IReadOnlyList<FactReference> NumberAll(IEnumerable<string> ids) => [.. ids.Distinct().Select(Number)];

    /// <summary>The fact for a register, where it has no number.</summary>
    public FactReference Describe(Fact fact) => Describe(fact, 0);

    public void NameSource(string code) => _sources.Add(code);

    public void NameDisagreement(string id) => _disagreements.Add(id);

    /// <summary>Each source once, with all its lines.</summary>
    public IReadOnlyList<EvidenceView> Evidence(IEnumerable<Evidence> evidence) =>
        [.. evidence.GroupBy(one => one.Source).Select(group => Evidence(group.Key, [.. group]))];

    public EvidenceView Evidence(Evidence evidence) => Evidence(evidence.Source, [evidence]);

    private EvidenceView Evidence(string code, IReadOnlyList<Evidence> evidence)
    {
        var source = plan.Library.Sources[code];
        var lines = evidence.Select(one => one.Line).OfType<int>().Distinct().Order().ToList();
        var places = evidence.Select(one => one.Place).OfType<string>().Distinct().ToList();
        var place = lines.Count > 0 ? $"linje\u00A0{DanishNumbers.List(lines)}" : places.Count > 0 ? string.Join("; ", places) : null;
        return new(source.ShortTitle, source.Address.Value, place);
    }

    public DisagreementLink Link(Disagreement disagreement) =>
        new(disagreement.Id, disagreement.Subject, plan.Anchors.AddressOf(ListKind.Disagreements, disagreement.Id));

    private FactReference Describe(Fact fact, int number) => new(
        number, fact.Id, fact.Statement, DanishDates.Text(fact.Period), DanishLabels.Of(fact.Area), DanishLabels.Of(fact.Kind),
        fact.IsGross, fact.IsFromOutside || IsFromOutside(fact), fact.Calculation, fact.Note, Evidence(Behind(fact)),
        [.. fact.Disagreements.Select(id => Link(plan.Library.Disagreements[id]))], plan.Anchors.AddressOf(ListKind.Facts, fact.Id));

    /// <summary>The evidence for a fact: an own calculation rests on that of what it is made from, however many steps back.</summary>
    private IReadOnlyList<Evidence> Behind(Fact fact)
    {
        var facts = new List<Fact> { fact };
        for (var at = 0; at < facts.Count; at++)
            facts.AddRange(facts[at].BuildsOn.Select(id => plan.Library.Facts[id]).Where(other => !facts.Contains(other)).ToList());
        return [.. facts.SelectMany(one => one.Evidence)];
    }

    private bool IsFromOutside(Fact fact) =>
        Behind(fact) is { Count: > 0 } evidence && evidence.All(one => ((SourcePageDetails)plan.Library.Sources[one.Source].Details).IsOutside);
}
