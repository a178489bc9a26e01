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
            ["id"] = document.Id, ["titel"] = document.Title, ["url"] = document.Url, ["type"] = document.Type, ["resume"] = document.Summary,
            ["emner"] = new JsonArray([.. document.Topics.Select(topic => JsonValue.Create(topic))]),
            ["tekst"] = string.Join(' ', document.Sections.SelectMany(section => (string[])[section.Heading, section.Text]).Where(text => text.Length > 0)),
        })]),
        ["synonymer"] = new JsonArray([.. plan.Library.Synonyms.Select(group => new JsonArray([.. group.Select(word => JsonValue.Create(word))]))]),
    });
}
