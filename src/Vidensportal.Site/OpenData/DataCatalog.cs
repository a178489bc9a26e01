using System.Globalization;
using System.Text;
using Vidensportal.Site.Api;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.OpenData;

/// <summary>The open data as a catalogue by DCAT-AP-DK 2: what there is, who answers for it, under which licence, and where each file lies.</summary>
internal static class DataCatalog
{
    public const string Address = "/data/katalog.ttl";
    public const string ChecksumsAddress = "/data/sha256sums.txt";

    private const string EuAuthority = "http://publications.europa.eu/resource/authority/";
    private const string Danish = EuAuthority + "language/DAN";
    private const string Denmark = EuAuthority + "country/DNK";
    private const string Themes = EuAuthority + "data-theme";
    private const string Society = Themes + "/SOCI";
    private const string Irregular = EuAuthority + "frequency/IRREG";
    private const string Public = EuAuthority + "access-right/PUBLIC";

    public static byte[] Make(SitePlan plan)
    {
        var (settings, files, turtle) = (plan.Library.Settings, DataFiles.Bulk(plan), new Turtle());
        foreach (var (name, address) in Prefixes) turtle.Prefix(name, address);
        var (publisher, contact) = (Id("udgiver"), Id("kontakt"));
        var datasets = files.GroupBy(file => file.Register, StringComparer.Ordinal).ToList();

        turtle.Describe(Id("katalog"), "dcat:Catalog",
        [
            ("dct:title", Turtle.Danish($"Åbne data fra {settings.Name}")), ("dct:description", Turtle.Danish(settings.Description)), ("dct:publisher", Turtle.Iri(publisher)),
            ("foaf:homepage", Turtle.Iri(plan.BaseUrl + "/data/")), ("dct:language", Turtle.Iri(Danish)), ("dct:license", Turtle.Iri(DataFiles.License)), ("dct:spatial", Turtle.Iri(Denmark)),
            ("dcat:themeTaxonomy", Turtle.Iri(Themes)), .. Dates(), .. datasets.Select(set => ("dcat:dataset", Turtle.Iri(Id(set.Key)))), ("dcat:service", Turtle.Iri(Id("api"))),
        ]);
        foreach (var set in datasets)
        {
            turtle.Describe(Id(set.Key), "dcat:Dataset",
            [
                ("dct:title", Turtle.Danish(set.First().Title)), ("dct:description", Turtle.Danish(set.First().Description)), ("dct:identifier", Turtle.Typed(set.Key, "xsd:string")),
                ("dct:publisher", Turtle.Iri(publisher)), ("dcat:contactPoint", Turtle.Iri(contact)), ("dcat:theme", Turtle.Iri(Society)), ("dcat:keyword", Turtle.Danish("Sverigesprogrammet")),
                ("dct:language", Turtle.Iri(Danish)), ("dct:spatial", Turtle.Iri(Denmark)), ("dct:accrualPeriodicity", Turtle.Iri(Irregular)), ("dct:accessRights", Turtle.Iri(Public)),
                ("dcat:landingPage", Turtle.Iri(plan.BaseUrl + "/data/")), .. Dates(), .. set.Select(file => ("dcat:distribution", Turtle.Iri(plan.BaseUrl + file.Address))),
            ]);
            foreach (var file in set) Distribution(file);
        }
        turtle.Describe(Id("api"), "dcat:DataService",
        [
            ("dct:title", Turtle.Danish("API")), ("dcat:endpointURL", Turtle.Iri(plan.BaseUrl + "/api/v1/")), ("dcat:endpointDescription", Turtle.Iri(plan.BaseUrl + OpenApiFile.Address)),
            ("dct:publisher", Turtle.Iri(publisher)), ("dcat:contactPoint", Turtle.Iri(contact)), ("dct:license", Turtle.Iri(DataFiles.License)), ("dct:accessRights", Turtle.Iri(Public)),
            .. datasets.Select(set => ("dcat:servesDataset", Turtle.Iri(Id(set.Key)))),
        ]);
        turtle.Describe(publisher, "foaf:Agent", [("foaf:name", Turtle.Danish(settings.Responsible))]);
        turtle.Describe(contact, "vcard:Kind",
        [
            ("vcard:fn", Turtle.Danish(settings.Responsible)), ("vcard:hasURL", Turtle.Iri(plan.BaseUrl + "/data/")),
            .. settings.Email is { } email ? [("vcard:hasEmail", Turtle.Iri("mailto:" + email))] : Array.Empty<(string, string)>(),
        ]);
        // What others have named is said to be what the profile asks for.
        foreach (var (known, type) in Known(plan, files)) turtle.Describe(known, type);
        return turtle.ToBytes();

        string Id(string name) => $"{plan.BaseUrl}{Address}#{name}";

        void Distribution(DataFile file)
        {
            var address = plan.BaseUrl + file.Address;
            turtle.Describe(address, "dcat:Distribution",
            [
                ("dct:title", Turtle.Danish($"{file.Title} som {file.Format}")), ("dct:description", Turtle.Danish(file.Description)), ("dcat:accessURL", Turtle.Iri(address)), ("dcat:downloadURL", Turtle.Iri(address)),
                ("dct:license", Turtle.Iri(DataFiles.License)), ("dct:format", Turtle.Iri(FormatOf(file))), ("dcat:mediaType", Turtle.Iri(MediaTypeOf(file))), ("dct:language", Turtle.Iri(Danish)),
                ("dcat:byteSize", Turtle.Typed(file.Bytes.Length.ToString(CultureInfo.InvariantCulture), "xsd:decimal")), ("spdx:checksum", Turtle.Iri(address + "#sha256")), .. Dates(),
            ]);
            turtle.Describe(address + "#sha256", "spdx:Checksum", [("spdx:algorithm", "spdx:checksumAlgorithm_sha256"), ("spdx:checksumValue", Turtle.Typed(file.Sha256, "xsd:hexBinary"))]);
        }

        IEnumerable<(string, string)> Dates()
        {
            var days = plan.Pages.Select(page => page.Page).OfType<Content.Pages.Page>().SelectMany(page => new[] { page.Published, page.Updated }).OfType<DateOnly>().Order().ToList();
            if (days.Count == 0) yield break;
            yield return ("dct:issued", Day(days[0]));
            yield return ("dct:modified", Day(days[^1]));
        }
    }

    /// <summary>As <c>sha256sum --check</c> reads them, beside the files.</summary>
    public static byte[] Checksums(SitePlan plan) =>
        Encoding.UTF8.GetBytes(string.Concat(DataFiles.Bulk(plan).Select(file => $"{file.Sha256}  {file.Address["/data/".Length..]}\n")));

    private static readonly (string Name, string Address)[] Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"), ("spdx", "http://spdx.org/rdf/terms#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static IEnumerable<(string Address, string Type)> Known(SitePlan plan, IReadOnlyList<DataFile> files) =>
    [
        (Danish, "dct:LinguisticSystem"), (Denmark, "dct:Location"), (Themes, "skos:ConceptScheme"), (Society, "skos:Concept"), (Irregular, "dct:Frequency"), (Public, "dct:RightsStatement"),
        (DataFiles.License, "dct:LicenseDocument"), (plan.BaseUrl + "/data/", "foaf:Document"),
        .. files.Select(FormatOf).Distinct().Select(format => (format, "dct:MediaTypeOrExtent")), .. files.Select(MediaTypeOf).Distinct().Select(type => (type, "dct:MediaType")),
    ];

    private static string FormatOf(DataFile file) => $"{EuAuthority}file-type/{file.Format}";

    private static string MediaTypeOf(DataFile file) => $"https://www.iana.org/assignments/media-types/{file.MediaType}";

    private static string Day(DateOnly day) => Turtle.Typed(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "xsd:date");
}
