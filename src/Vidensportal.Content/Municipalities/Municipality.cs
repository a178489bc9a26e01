namespace Vidensportal.Content.Municipalities;

/// <summary>One of the country's municipalities, and where it lies.</summary>
/// <param name="Code">Four digits: <c>0657</c>.</param>
/// <param name="Outline">Closed rings; a ring inside another is a hole.</param>
public sealed record Municipality(string Code, string Name, string Region, IReadOnlyList<IReadOnlyList<MapPoint>> Outline);

/// <summary>A place in metres east and north, ETRS89 / UTM zone 32N.</summary>
public readonly record struct MapPoint(int East, int North);

/// <summary>All municipalities by code, and whom the outlines are from.</summary>
public sealed record MunicipalityMap(string Attribution, IReadOnlyDictionary<string, Municipality> Municipalities);
