using System.Runtime.CompilerServices;
using Vidensportal.Calculator.Answers;
using Vidensportal.Content.Diagrams;
using Vidensportal.Site.Api;
using Vidensportal.Site.Calculations;
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
    internal const string BulkFolder = "/data/";
    private const string Json = "JSON";

    private static readonly ConditionalWeakTable<SitePlan, IReadOnlyList<DataFile>> MadeBulk = [];
    private static readonly ConditionalWeakTable<SitePlan, HashSet<string>> KnownAddresses = [];

    public static string AddressOfDiagram(Diagram diagram) => $"{BulkFolder}figurer/{diagram.Id}.csv";

    /// <summary>Whether a data file lies at an address; an answer of the API also without its ending.</summary>
    public static bool Has(SitePlan plan, string address)
    {
        if (address is OpenApiFile.Address or DataCatalog.Address or DataCatalog.ChecksumsAddress) return true;
        var isApi = address.StartsWith(Api, StringComparison.Ordinal);
        if (!isApi && !address.StartsWith(BulkFolder, StringComparison.Ordinal)) return false;
        var known = KnownAddresses.GetValue(plan, static of => [.. All(of).Select(file => file.Address)]);
        return known.Contains(address) || isApi && known.Contains(address + ".json");
    }

    /// <summary>The registers as whole files, two formats each.</summary>
    public static IReadOnlyList<DataFile> Bulk(SitePlan plan) => MadeBulk.GetValue(plan, static of => [.. OpenRegisters.Of(of).SelectMany(register => Files(register))]);

    /// <summary>Everything under <c>/data/</c> and <c>/api/v1/</c>: addresses, and how to make what lies there.</summary>
    public static IEnumerable<(string Address, Func<byte[]> Make)> All(SitePlan plan)
    {
        yield return (DataCatalog.Address, () => DataCatalog.Make(plan));
        yield return (DataCatalog.ChecksumsAddress, () => DataCatalog.Checksums(plan));
        foreach (var diagram in plan.Library.Diagrams.Values)
            yield return (AddressOfDiagram(diagram), () => Csv.Write(DiagramTable.Rows(plan, diagram)));
        foreach (var model in Models(plan)) yield return model;
        foreach (var file in Bulk(plan))
        {
            yield return (file.Address, () => file.Bytes);
            if (file.Format == Json) yield return ($"{Api}{file.Register}.json", () => file.Bytes);
        }
        foreach (var register in OpenRegisters.Of(plan).Where(register => register.HasItems))
            foreach (var item in register.Items)
                yield return ($"{Api}{register.Name}/{item.Id.ToLowerInvariant()}.json", () => JsonText.Write(item.Make()));
    }

    /// <summary>The calculation's versions, as the browser and the API's users read them.</summary>
    private static IEnumerable<(string Address, Func<byte[]> Make)> Models(SitePlan plan) =>
        ModelVersions.Of(plan).Select(model => (ModelVersions.AddressOf(model), (Func<byte[]>)(() => ModelJson.Write(model))));

    private static IEnumerable<DataFile> Files(Register register) =>
    [
        new(register, "CSV", "text/csv", () => Csv.Write(register.Rows())),
        new(register, Json, "application/json", () => JsonText.Write(register.Whole())),
    ];
}
