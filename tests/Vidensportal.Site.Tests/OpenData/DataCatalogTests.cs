using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Vidensportal.Site.Tests.RealContent;

namespace Vidensportal.Site.Tests.OpenData;

/// <summary>The catalogue has what DCAT-AP-DK 2 asks for, and what it says of the files is true.</summary>
public sealed class DataCatalogTests(RealSite real) : IClassFixture<RealSite>
{
    private const string Dcat = "http://www.w3.org/ns/dcat#", Dct = "http://purl.org/dc/terms/", Foaf = "http://xmlns.com/foaf/0.1/", Spdx = "http://spdx.org/rdf/terms#";
    private const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private IReadOnlyList<(string Subject, string Property, string Value)> Catalog { get; } = TurtleReader.Read(real.Site.Find("data/katalog.ttl")!.Bytes);

    [Theory]
    [InlineData(Dcat + "Catalog", Dct + "title", Dct + "description", Dct + "publisher", Dcat + "dataset", Dct + "license", Dct + "language", Foaf + "homepage", Dct + "issued", Dct + "modified", Dcat + "themeTaxonomy")]
    [InlineData(Dcat + "Dataset", Dct + "title", Dct + "description", Dct + "publisher", Dct + "identifier", Dcat + "contactPoint", Dcat + "distribution", Dcat + "theme", Dcat + "keyword", Dct + "accessRights", Dcat + "landingPage", Dct + "accrualPeriodicity")]
    [InlineData(Dcat + "Distribution", Dcat + "accessURL", Dcat + "downloadURL", Dct + "license", Dct + "format", Dcat + "mediaType", Dcat + "byteSize", Spdx + "checksum", Dct + "title", Dct + "description")]
    [InlineData(Dcat + "DataService", Dct + "title", Dcat + "endpointURL", Dcat + "endpointDescription", Dcat + "servesDataset", Dct + "license")]
    [InlineData(Foaf + "Agent", Foaf + "name")]
    public void Everything_has_the_properties_that_the_profile_asks_for(string type, params string[] properties)
    {
        var described = Subjects(type);

        Assert.NotEmpty(described);
        Assert.All(described, subject => Assert.Empty(properties.Except(Catalog.Where(triple => triple.Subject == subject).Select(triple => triple.Property))));
    }

    [Theory]
    [InlineData(Dct + "publisher", Foaf + "Agent")]
    [InlineData(Dct + "license", Dct + "LicenseDocument")]
    [InlineData(Dct + "language", Dct + "LinguisticSystem")]
    [InlineData(Dct + "spatial", Dct + "Location")]
    [InlineData(Dct + "accessRights", Dct + "RightsStatement")]
    [InlineData(Dct + "accrualPeriodicity", Dct + "Frequency")]
    [InlineData(Dct + "format", Dct + "MediaTypeOrExtent")]
    [InlineData(Dcat + "mediaType", Dct + "MediaType")]
    [InlineData(Dcat + "dataset", Dcat + "Dataset")]
    [InlineData(Dcat + "distribution", Dcat + "Distribution")]
    [InlineData(Dcat + "theme", "http://www.w3.org/2004/02/skos/core#Concept")]
    [InlineData(Dcat + "themeTaxonomy", "http://www.w3.org/2004/02/skos/core#ConceptScheme")]
    [InlineData(Dcat + "contactPoint", "http://www.w3.org/2006/vcard/ns#Kind")]
    [InlineData(Foaf + "homepage", Foaf + "Document")]
    [InlineData(Dcat + "landingPage", Foaf + "Document")]
    public void What_a_property_points_at_is_what_the_profile_says(string property, string type)
    {
        var targets = Catalog.Where(triple => triple.Property == property).Select(triple => triple.Value).Distinct().ToList();

        Assert.NotEmpty(targets);
        Assert.Empty(targets.Except(Subjects(type)));
    }

    [Theory]
    [InlineData(Dct + "publisher")]
    [InlineData(Dct + "license")]
    [InlineData(Dct + "issued")]
    [InlineData(Dct + "modified")]
    [InlineData(Dct + "accrualPeriodicity")]
    [InlineData(Dcat + "byteSize")]
    public void What_may_be_said_once_is_said_once(string property) =>
        Assert.All(Catalog.Where(triple => triple.Property == property).GroupBy(triple => triple.Subject), said => Assert.Single(said));

    [Fact]
    public void Titles_and_descriptions_are_in_Danish() =>
        Assert.All(Catalog.Where(triple => triple.Property is Dct + "title" or Dct + "description" or Foaf + "name"), triple => Assert.Matches("^\".+\"@da$", triple.Value));

    [Fact]
    public void Every_file_is_there_with_the_size_and_the_checksum_that_are_told()
    {
        foreach (var file in Subjects(Dcat + "Distribution"))
        {
            var bytes = real.FileAt(file[real.Site.Plan.BaseUrl.Length..])!.Bytes;
            Assert.Contains((file, Dcat + "byteSize", $"\"{bytes.Length}\"^^http://www.w3.org/2001/XMLSchema#decimal"), Catalog);
            Assert.Contains((file + "#sha256", Spdx + "checksumValue", $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"^^http://www.w3.org/2001/XMLSchema#hexBinary"), Catalog);
        }
        Assert.Equal(16, Subjects(Dcat + "Distribution").Count);
    }

    [Fact]
    public void The_checksums_are_those_of_the_files_beside_them()
    {
        var lines = Encoding.UTF8.GetString(real.Site.Find("data/sha256sums.txt")!.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(16, lines.Length);
        Assert.All(lines, line =>
        {
            var (sum, name) = Regex.Match(line, "^([0-9a-f]{64})  (.+)$") is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : throw new FormatException(line);
            Assert.Equal(sum, Convert.ToHexStringLower(SHA256.HashData(real.Site.Find("data/" + name)!.Bytes)));
        });
    }

    [Fact]
    public void Signs_that_mean_something_in_Turtle_are_only_signs_in_a_text()
    {
        var site = TestSite.Build("-- site.yaml --\nansvarlig: 'En \"myndighed\" \\ og <andre>; osv. @da'\n");

        Assert.Contains(TurtleReader.Read(site.Bytes("/data/katalog.ttl")), triple => triple.Property == Foaf + "name" && triple.Value == "\"En \\\"myndighed\\\" \\\\ og <andre>; osv. @da\"@da");
    }

    private IReadOnlyList<string> Subjects(string type) => [.. Catalog.Where(triple => triple.Property == Type && triple.Value == type).Select(triple => triple.Subject)];
}
