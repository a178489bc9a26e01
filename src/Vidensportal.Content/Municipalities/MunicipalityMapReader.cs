using System.Text.Json;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Municipalities;

/// <summary>The map of the municipalities, as GeoJSON: <c>content/kort/kommuner.geojson</c>.</summary>
internal static class MunicipalityMapReader
{
    public const string File = "kort/kommuner.geojson";

    private const long LargestMap = 1_000_000;
    private const string Fix = "Hent filen igen fra arkivet: den skal være GeoJSON med kilde og med kode, navn og region på hver kommune.";

    public static MunicipalityMap? Read(ContentFile file, List<Fault> faults)
    {
        if (file.Length > LargestMap) return Refuse(file, faults, $"Kortet fylder over {LargestMap / 1_000} kB.");
        if (file.Read() is not { } bytes) return Refuse(file, faults, "Filen forsvandt, mens den blev læst.");
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var municipalities = json.RootElement.GetProperty("features").EnumerateArray().Select(Municipality).ToDictionary(one => one.Code, StringComparer.Ordinal);
            return new(json.RootElement.GetProperty("kilde").GetString()!, municipalities);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            return Refuse(file, faults, "Kortet kan ikke læses.");
        }
    }

    private static Municipality Municipality(JsonElement feature)
    {
        var (about, geometry) = (feature.GetProperty("properties"), feature.GetProperty("geometry"));
        var coordinates = geometry.GetProperty("coordinates");
        IEnumerable<JsonElement> polygons = geometry.GetProperty("type").GetString() == "MultiPolygon" ? coordinates.EnumerateArray() : [coordinates];
        return new(
            about.GetProperty("kode").GetString()!, about.GetProperty("navn").GetString()!, about.GetProperty("region").GetString()!,
            [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(Ring)]);
    }

    private static IReadOnlyList<MapPoint> Ring(JsonElement ring) =>
        [.. ring.EnumerateArray().Select(point => new MapPoint((int)point[0].GetDouble(), (int)point[1].GetDouble()))];

    private static MunicipalityMap? Refuse(ContentFile file, List<Fault> faults, string problem)
    {
        faults.Add(new(file.Path, Position.Start, problem, Fix));
        return null;
    }
}
