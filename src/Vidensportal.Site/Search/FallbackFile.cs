using System.Text.Json.Nodes;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Search;

/// <summary>What a browser searches in where no server answers: the same documents as plain text. It is fetched only then.</summary>
internal static class FallbackFile
{
    public const string Address = "/soeg/dokumenter.json";

    public static byte[] Make(SitePlan plan)
    {
        var best = plan.Pages.Where(page => page.Page is { SearchWords.Count: > 0 }).ToDictionary(SearchDocuments.IdOf, page => page.Page!.SearchWords);
        return JsonText.Write(new JsonObject
        {
            ["dokumenter"] = new JsonArray([.. new SearchDocuments(plan).All().OrderBy(document => document.Id, StringComparer.Ordinal).Select(document => new JsonObject
            {
                ["id"] = document.Id, ["titel"] = document.Title, ["url"] = document.Url, ["type"] = document.Type, ["resume"] = document.Summary, ["emner"] = Texts(document.Topics),
                ["soegeord"] = Texts(best.GetValueOrDefault(document.Id) ?? []),
                ["tekst"] = string.Join(' ', document.Sections.SelectMany(section => (string[])[section.Heading, section.Text]).Where(text => text.Length > 0)),
            })]),
            ["synonymer"] = new JsonArray([.. plan.Library.Synonyms.Select(Texts)]),
            ["vaegte"] = new JsonObject(SearchKinds.Weights.Select(weight => KeyValuePair.Create(weight.Key, (JsonNode?)JsonValue.Create(weight.Value)))),
        });
    }

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
