using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Vidensportal.Content.Diagrams;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>
/// All open data: whole registers as CSV and JSON under <c>/data/</c>, and the same as static answers under <c>/api/v1/</c>,
/// so that a plain file host gives them too.
/// </summary>
public static class DataFiles
{
    /// <summary>The editors' own texts and the selection of data; the sources' rights stay with their publishers.</summary>
    public const string License = "https://creativecommons.org/licenses/by/4.0/deed.da";
    private const string Api = "/api/v1/";
    private const string BulkFolder = "/data/";

    private static readonly ConditionalWeakTable<SitePlan, IReadOnlyList<DataFile>> MadeBulk = [];

    public static string AddressOfDiagram(Diagram diagram) => $"{BulkFolder}figurer/{diagram.Id}.csv";

    /// <summary>Whether an address is one of a data file, by its form.</summary>
    public static bool IsDataAddress(string target) =>
        target.StartsWith(Api, StringComparison.Ordinal)
        || (target.StartsWith(BulkFolder, StringComparison.Ordinal) && (target.EndsWith(".csv", StringComparison.Ordinal) || target.EndsWith(".json", StringComparison.Ordinal)));

    /// <summary>The registers as whole files, two formats each.</summary>
    public static IReadOnlyList<DataFile> Bulk(SitePlan plan) => MadeBulk.GetValue(plan, static of => [.. Registers.All(of).SelectMany(register => Files(register))]);

    /// <summary>Everything under <c>/data/</c> and <c>/api/v1/</c>.</summary>
    public static IEnumerable<DataFile> All(SitePlan plan)
    {
        foreach (var file in Bulk(plan)) yield return file;
        foreach (var diagram in plan.Library.Diagrams.Values.OrderBy(diagram => diagram.Id, StringComparer.Ordinal))
            yield return new(diagram.Title, AddressOfDiagram(diagram), "CSV", "text/csv", diagram.Description, Csv.Write(DiagramTable.Rows(plan, diagram)));
        foreach (var register in Registers.All(plan))
        {
            yield return Json(register.Title, $"{Api}{register.Name}.json", register.Description, ListAnswer(register));
            if (!register.HasItems) continue;
            foreach (var item in register.Items)
                yield return Json(register.Title, $"{Api}{register.Name}/{item["id"]!.GetValue<string>().ToLowerInvariant()}.json", register.Description, item.DeepClone().AsObject());
        }
    }

    private static IEnumerable<DataFile> Files(Register register)
    {
        yield return new(register.Title, $"{BulkFolder}{register.Name}.csv", "CSV", "text/csv", register.Description, Csv.Write(register.Rows()));
        yield return Json(register.Title, $"{BulkFolder}{register.Name}.json", register.Description, ListAnswer(register));
    }

    private static JsonObject ListAnswer(Register register) => new()
    {
        ["iAlt"] = register.Items.Count, ["licens"] = License,
        [register.Name] = new JsonArray([.. register.Items.Select(item => item.DeepClone())]),
    };

    private static DataFile Json(string title, string address, string description, JsonObject content) =>
        new(title, address, "JSON", "application/json", description, JsonText.Write(content));
}
