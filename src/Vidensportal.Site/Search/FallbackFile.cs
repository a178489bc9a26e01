using System.Text.Json.Nodes;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Search;

/// <summary>What a browser searches in where no server answers: the same documents as plain text. It is fetched only then.</summary>
internal static class FallbackFile
{
    public const string Address = "/soeg/dokumenter.json";

    public static byte[] Make(SitePlan plan) => JsonText.Write(new JsonObject
    {
        ["dokumenter"] = new JsonArray([.. new SearchDocuments(plan).All().OrderBy(document => document.Id, StringComparer.Ordinal).Select(document => new JsonObject
        {
            ["id"] = document.Id, ["titel"] = document.Title, ["url"] = document.Url, ["type"] = document.Type, ["resume"] = document.Summary, ["emner"] = Texts(document.Topics),
            ["tekst"] = string.Join(' ', document.Sections.SelectMany(section => (string[])[section.Heading, section.Text]).Where(text => text.Length > 0)),
        })]),
        ["bedste"] = new JsonArray([.. plan.Pages.Where(page => page is { Page.SearchWords.Count: > 0, IsWithdrawn: false }).Select(Best)]),
        ["synonymer"] = new JsonArray([.. plan.Library.Synonyms.Select(Texts)]),
        ["vaegte"] = new JsonObject(SearchKinds.Weights.Select(weight => KeyValuePair.Create(weight.Key, (JsonNode?)JsonValue.Create(weight.Value)))),
    });

    /// <summary>A page that the editors have named as the best answer to some searches. It need not be among the documents.</summary>
    private static JsonObject Best(PlannedPage page) => new()
    {
        ["id"] = SearchDocuments.IdOf(page), ["titel"] = page.Title, ["url"] = page.Address.Value, ["type"] = SearchKinds.Of(page.Page!.Details), ["resume"] = page.Summary,
        ["emner"] = Texts(page.Page.Topics), ["soegeord"] = Texts(page.Page.SearchWords),
    };

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
