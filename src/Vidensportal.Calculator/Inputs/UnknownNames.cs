using System.Globalization;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Inputs;

/// <summary>Names that no input has, each with the one that was probably meant.</summary>
internal static class UnknownNames
{
    private const int MostCharacters = 60;
    private const int FarthestSuggestion = 3;

    public static void Report(IReadOnlyList<string> names, IReadOnlyList<string> known, InputDraft draft)
    {
        foreach (var name in names.Take(InputLimits.MostUnknownNames)) draft.OtherFaults.Add(Fault(name, known));
    }

    public static InputFault TooMany() =>
        new("", "for-mange", Sentences.Get("fejl.for-mange", ("hoejst", InputLimits.MostFields.ToString(CultureInfo.InvariantCulture))));

    public static InputFault Twice(string name) => new(Shown(name), "to-gange", Sentences.Get("fejl.to-gange", ("navn", Shown(name))));

    private static InputFault Fault(string name, IReadOnlyList<string> known)
    {
        var nearest = name.Length <= MostCharacters ? Nearest(name, known) : null;
        return new(Shown(name), "ukendt", nearest is null
            ? Sentences.Get("fejl.ukendt", ("navn", Shown(name)))
            : Sentences.Get("fejl.ukendt-mente", ("forslag", nearest), ("navn", Shown(name))));
    }

    private static string Shown(string name) => name.Length <= MostCharacters ? name : name[..MostCharacters] + "…";

    private static string? Nearest(string name, IReadOnlyList<string> known)
    {
        var (best, shortest) = ((string?)null, Math.Min(FarthestSuggestion, name.Length / 2) + 1);
        foreach (var candidate in known)
        {
            var distance = Distance(name, candidate);
            if (distance < shortest) (best, shortest) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Levenshtein's: letters to put in, take out or change.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}
