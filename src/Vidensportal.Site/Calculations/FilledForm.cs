using Vidensportal.Site.Views;

namespace Vidensportal.Site.Calculations;

/// <summary>The calculator's form as a visitor sent it: names and texts from the address.</summary>
public sealed record FilledForm : VisitorInput
{
    /// <summary>How many rows of moves there shall be; what the button «Tilføj en række» sends.</summary>
    private const string RowsName = "raekker";
    private const string ProfileName = "profil";

    private FilledForm(string? profile, int rows, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        Profile = profile;
        Rows = rows;
        Fields = fields;
    }

    /// <summary>A form that nobody has filled in.</summary>
    public static FilledForm Untouched { get; } = new(null, 0, []);

    /// <summary>What the form began with; null when the address does not say.</summary>
    public string? Profile { get; }
    public int Rows { get; }

    /// <summary>The fields of the calculation, in the order they came.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    public bool AsksForSomething => Profile is not null || Rows > 0 || Fields.Count > 0;

    public static FilledForm Of(IEnumerable<KeyValuePair<string, string>> query)
    {
        var all = query.ToList();
        var rows = int.TryParse(Last(all, RowsName), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 0;
        return new(Last(all, ProfileName), Math.Min(rows, Calculator.Inputs.InputLimits.MostMoves), [.. all.Where(field => field.Key is not (RowsName or ProfileName))]);
    }

    private static string? Last(List<KeyValuePair<string, string>> query, string name) => query.LastOrDefault(field => field.Key == name).Value;
}
