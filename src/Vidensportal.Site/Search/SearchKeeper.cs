using Vidensportal.Search;
using Vidensportal.Search.Documents;
using Vidensportal.Search.Indexing;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Rendering;

namespace Vidensportal.Site.Search;

/// <summary>
/// Makes the index of a plan, and of the plans after it: only what has changed since the last is analysed again. Safe for several threads, one at a time.
/// </summary>
internal sealed class SearchKeeper
{
    private readonly Lock _lock = new();
    private SearchSettings _settings = SearchSettings.Default;
    private SearchIndexBuilder? _builder;
    private Dictionary<string, UInt128> _known = [];

    public SearchIndex IndexOf(SitePlan plan)
    {
        lock (_lock)
        {
            if (_builder is null || !SameSynonyms(plan)) Begin(plan);
            Take([.. new SearchDocuments(plan).All()]);
            return _builder!.Build();
        }
    }

    /// <summary>The halves of a compound that nobody uses here say too little of what was meant.</summary>
    public static SearchSettings SettingsOf(SitePlan plan) =>
        SearchSettings.Default with { Synonyms = plan.Library.Synonyms, TypeWeights = SearchKinds.Weights, Ranking = new() { AnswersByPartsAlone = false } };

    private bool SameSynonyms(SitePlan plan) =>
        ReferenceEquals(_settings.Synonyms, plan.Library.Synonyms) || _settings.Synonyms.Count == plan.Library.Synonyms.Count && _settings.Synonyms.Zip(plan.Library.Synonyms).All(pair => pair.First.SequenceEqual(pair.Second));

    private void Begin(SitePlan plan)
    {
        _settings = SettingsOf(plan);
        _builder = new(_settings);
        _known = [];
    }

    private void Take(IReadOnlyList<SearchDocument> documents)
    {
        var hash = new ModelHash();
        var now = new Dictionary<string, UInt128>(documents.Count);
        foreach (var document in documents)
        {
            var print = hash.Of(document);
            now.Add(document.Id, print);
            if (!_known.TryGetValue(document.Id, out var before) || before != print) _builder!.Put(document);
        }
        foreach (var gone in _known.Keys.Where(id => !now.ContainsKey(id))) _builder!.Remove(gone);
        _known = now;
    }
}
