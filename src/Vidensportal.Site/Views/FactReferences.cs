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
        _sources.AddRange(fact.Evidence.Select(evidence => evidence.Source));
        _disagreements.AddRange(fact.Disagreements);
        return _numbered[id] = Describe(fact, _numbered.Count + 1);
    }

    public IReadOnlyList<FactReference> NumberAll(IEnumerable<string> ids) => [.. ids.Distinct().Select(Number)];

    /// <summary>The fact for a register, where it has no number.</summary>
    public FactReference Describe(Fact fact) => Describe(fact, 0);

    public void NameSource(string code) => _sources.Add(code);

    public void NameDisagreement(string id) => _disagreements.Add(id);

    public IReadOnlyList<EvidenceView> Evidence(IEnumerable<Evidence> evidence) =>
        [.. evidence.GroupBy(one => (one.Source, one.Line, one.Place)).Select(group => Evidence(group.First()))];

    public EvidenceView Evidence(Evidence evidence)
    {
        var source = plan.Library.Sources[evidence.Source];
        return new(source.ShortTitle, source.Address.Value, evidence.Line is { } line ? $"linje\u00A0{line}" : evidence.Place);
    }

    public DisagreementLink Link(Disagreement disagreement) =>
        new(disagreement.Id, disagreement.Subject, plan.Anchors.AddressOf(ListKind.Disagreements, disagreement.Id));

    private FactReference Describe(Fact fact, int number) => new(
        number, fact.Id, fact.Statement, DanishDates.Text(fact.Period), DanishLabels.Of(fact.Area), DanishLabels.Of(fact.Kind),
        fact.IsGross, fact.IsFromOutside || IsFromOutside(fact), fact.Calculation, fact.Note, EvidenceOf(fact),
        [.. fact.Disagreements.Select(id => Link(plan.Library.Disagreements[id]))], plan.Anchors.AddressOf(ListKind.Facts, fact.Id));

    /// <summary>An own calculation rests on the evidence of what it is made from.</summary>
    private IReadOnlyList<EvidenceView> EvidenceOf(Fact fact) =>
        Evidence(fact.Evidence.Concat(fact.BuildsOn.SelectMany(id => plan.Library.Facts[id].Evidence)));

    private bool IsFromOutside(Fact fact) =>
        fact.Evidence.Count > 0 && fact.Evidence.All(one => ((SourcePageDetails)plan.Library.Sources[one.Source].Details).IsOutside);
}
