using System.Globalization;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Content.Faults;

namespace Vidensportal.App.Api;

/// <summary>The named fields of an address. Whatever cannot be used is gathered, so that all of it is told at once.</summary>
internal sealed class ApiQuery
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");

    private readonly IQueryCollection _query;
    private readonly List<InputFault> _faults = [];

    public ApiQuery(HttpContext http, params IReadOnlyList<string> known)
    {
        _query = http.Request.Query;
        foreach (var name in _query.Keys.Where(name => !known.Contains(name)).Take(InputLimits.MostUnknownNames))
            Report(name, "ukendt", $"Feltet findes ikke. {Suggestion.Nearest(name, known, $"Brug {string.Join(", ", known)}.")}");
        foreach (var name in known.Where(name => _query[name].Count > 1)) Report(name, "gentaget", "Feltet må kun stå én gang.");
    }

    public IReadOnlyList<InputFault> Faults => _faults;

    /// <summary>Null when it is not there, or blank.</summary>
    private string? Text(string name) => _query[name] is [{ } text] && !string.IsNullOrWhiteSpace(text) ? text : null;

    public void OneOf(string name, IReadOnlyCollection<string> choices)
    {
        if (Text(name) is { } text && !choices.Contains(text.Trim())) Report(name, "ukendt-valg", $"Skriv {string.Join(", ", choices)}.");
    }

    public int Whole(string name, int standard, int most)
    {
        if (Text(name) is not { } text) return standard;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most) return number;
        Report(name, "uden-for", $"Skriv et helt tal fra 1 til {most.ToString("N0", Danish)}.");
        return standard;
    }

    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Report(name, "dato", "Skriv dagen som år, måned og dag, for eksempel 2014-12-31.");
        return null;
    }

    private void Report(string name, string code, string message) => _faults.Add(new(name, code, message));
}
