using System.Globalization;
using System.Text;
using Vidensportal.Content.Municipalities;
using Vidensportal.Theme.Municipalities;

namespace Vidensportal.Site.Municipalities;

/// <summary>The outlines → a picture. Its unit is 100 metres. Bornholm is moved in, and the small municipalities around the capital stand once more, enlarged.</summary>
internal sealed class MunicipalityMapMaker(IReadOnlyList<RegisterEntry> entries, MunicipalityMap map)
{
    private const string Bornholm = "0400";
    private const string Capital = "Hovedstaden";
    private const double CapitalScale = 2.3;
    private const int Gap = 60;

    /// <summary>The municipalities in the frame around the capital have their links there, so that each has one.</summary>
    public MapView Make()
    {
        var main = Bounds(Where(entry => entry.Municipality.Code != Bornholm));
        var capital = Bounds(Where(IsAroundCapital));
        var island = Bounds(Where(entry => entry.Municipality.Code == Bornholm));
        var right = main.Width + Gap;
        var capitalHeight = (int)(capital.Height * CapitalScale);
        var width = right + (int)(capital.Width * CapitalScale) + Gap;
        var islandTop = capitalHeight + 5 * Gap;
        return new(width, main.Height, map.Attribution,
        [
            Frame(null, 0, 0, 1, main, entry => entry.Municipality.Code != Bornholm, entry => !IsAroundCapital(entry)),
            Frame("Omkring hovedstaden", right, Gap * 2, CapitalScale, capital, IsAroundCapital, _ => true),
            Frame("Bornholm", right, islandTop + Gap, 1, island, entry => entry.Municipality.Code == Bornholm, _ => true),
        ], new(capital.Left - main.Left, main.Top - capital.Top, capital.Width, capital.Height));
    }

    private static bool IsAroundCapital(RegisterEntry entry) => entry.Municipality is { Region: Capital, Code: not Bornholm };

    private IEnumerable<Municipality> Where(Func<RegisterEntry, bool> isWanted) => entries.Where(isWanted).Select(entry => entry.Municipality);

    private MapFrame Frame(string? title, int left, int top, double scale, Box box, Func<RegisterEntry, bool> isWanted, Func<RegisterEntry, bool> hasLink) => new(
        title, left, top, (int)(box.Width * scale), (int)(box.Height * scale),
        [.. entries.Where(isWanted).OrderBy(entry => entry.IsDocumented).Select(entry => Shape(entry, box with { Scale = scale }, hasLink(entry)))]);

    private static MapShape Shape(RegisterEntry entry, Box box, bool hasLink)
    {
        var (x, y) = Middle(entry.Municipality, box);
        return new(entry.Municipality.Code, entry.Municipality.Name, entry.StatusId, entry.Status, Path(entry.Municipality, box), hasLink && entry.IsDocumented ? entry.Address : null, x, y);
    }

    private static string Path(Municipality municipality, Box box)
    {
        var path = new StringBuilder();
        foreach (var ring in municipality.Outline)
        {
            var (x, y) = box.Place(ring[0]);
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
            foreach (var point in ring.Skip(1).SkipLast(1))
            {
                var (nextX, nextY) = box.Place(point);
                path.Append(CultureInfo.InvariantCulture, $"{nextX - x} {nextY - y} ");
                (x, y) = (nextX, nextY);
            }
            path[^1] = 'z';
        }
        return path.ToString();
    }

    /// <summary>The centre of gravity of the largest ring, where a name can stand.</summary>
    private static (int X, int Y) Middle(Municipality municipality, Box box)
    {
        var (x, y, largest) = (0d, 0d, 0d);
        foreach (var ring in municipality.Outline)
        {
            var (area, sumX, sumY) = (0d, 0d, 0d);
            foreach (var (from, to) in ring.Zip(ring.Skip(1)))
            {
                var ((fromX, fromY), (toX, toY)) = (box.Place(from), box.Place(to));
                var cross = (double)fromX * toY - (double)toX * fromY;
                (area, sumX, sumY) = (area + cross / 2, sumX + (fromX + toX) * cross, sumY + (fromY + toY) * cross);
            }
            if (Math.Abs(area) > largest) (x, y, largest) = (sumX / (6 * area), sumY / (6 * area), Math.Abs(area));
        }
        return ((int)Math.Round(x), (int)Math.Round(y));
    }

    private static Box Bounds(IEnumerable<Municipality> municipalities)
    {
        var points = municipalities.SelectMany(one => one.Outline).SelectMany(ring => ring).ToList();
        return points.Count == 0 ? new(0, 0, 0, 0) : new(
            points.Min(point => point.East) / 100, points.Max(point => point.North) / 100,
            (points.Max(point => point.East) - points.Min(point => point.East)) / 100, (points.Max(point => point.North) - points.Min(point => point.North)) / 100);
    }

    /// <summary>A piece of the country, in hundreds of metres: its west and north edge, and how large it is. What is placed in it is enlarged by the scale.</summary>
    private sealed record Box(int Left, int Top, int Width, int Height)
    {
        public double Scale { get; init; } = 1;

        public (int X, int Y) Place(MapPoint point) => ((int)Math.Round((point.East / 100 - Left) * Scale), (int)Math.Round((Top - point.North / 100) * Scale));
    }
}
