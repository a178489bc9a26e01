using System.Globalization;
using System.Text;
using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Prose;

/// <summary>Reads the words of a <c>{{…}}</c>.</summary>
internal static class ShortcodeReader
{
    private static readonly string[] Names = ["fakta", "belaeg", "begreb", "kilde", "uenighed", "antal", "figur", "liste"];
    private static readonly string[] Forms = ["kort", "cifre", "fortegn", "stort"];

    /// <summary>The shortcode, or null when it can't be understood; the reason is reported.</summary>
    public static Shortcode? Read(string content, bool isAlone, int section, Position at, Action<Position, string, string> report)
    {
        var words = Split(content);
        if (words.Count == 0) return Fail("Koden {{}} er tom.", $"Skriv et af {string.Join(", ", Names)}.");
        var rest = words.Skip(1).ToList();
        return words[0] switch
        {
            "fakta" => Fact(),
            "belaeg" when rest.Count == 1 => new EvidenceShortcode(at, section, rest[0]),
            "belaeg" => Fail("Koden belaeg skal have ét nummer.", "Skriv fx {{belaeg F01}}."),
            "begreb" when rest.Count is 1 or 2 => new TermShortcode(at, section, rest[0], rest.ElementAtOrDefault(1)),
            "begreb" => Fail("Koden begreb skal have et ord fra ordlisten.", "Skriv fx {{begreb ppr}} eller {{begreb ppr \"PPR-psykologer\"}}."),
            "kilde" when rest.Count == 1 => new SourceShortcode(at, section, rest[0]),
            "kilde" => Fail("Koden kilde skal have ét kildenummer.", "Skriv fx {{kilde S1}}."),
            "uenighed" when rest.Count == 1 => new DisagreementShortcode(at, section, rest[0], isAlone),
            "uenighed" => Fail("Koden uenighed skal have ét nummer.", "Skriv fx {{uenighed D02}}."),
            "antal" => Count(),
            "figur" when rest.Count == 1 && isAlone => new DiagramShortcode(at, section, rest[0]),
            "figur" => Fail("Koden figur skal stå alene på en linje med ét navn.", "Skriv fx {{figur indsatstrappen}} med en tom linje før og efter."),
            "liste" => List(),
            var name => Fail($"Koden \"{name}\" findes ikke.", Suggestion.Nearest(name, Names, $"Brug en af {string.Join(", ", Names)}.")),
        };

        Shortcode? Fact()
        {
            if (rest.Count == 0) return Fail("Koden fakta mangler et nummer.", "Skriv fx {{fakta F33}}.");
            var unknown = rest.Skip(1).FirstOrDefault(word => !Forms.Contains(word));
            if (unknown is not null) return Fail($"Koden fakta kender ikke \"{unknown}\".", Suggestion.Nearest(unknown, Forms, $"Brug {string.Join(", ", Forms)}."));
            var (fact, quantity) = rest[0].Split('.', 2) is [var id, var named] ? (id, named) : (rest[0], "");
            return new FactShortcode(at, section, fact, quantity, new(rest.Contains("kort"), rest.Contains("cifre"), rest.Contains("fortegn"), rest.Contains("stort")));
        }

        Shortcode? Count() =>
            rest.Count is 1 or 2 && int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 1 and <= 99 && (rest.Count == 1 || rest[1] == "stort")
                ? new CountShortcode(at, section, count, rest.Count == 2)
                : Fail("Koden antal skal have ét tal fra 2 til 99.", "Skriv fx {{antal 3}}.");

        Shortcode? List()
        {
            if (rest.Count != 1 || !isAlone) return Fail("Koden liste skal stå alene på en linje med ét navn.", "Skriv fx {{liste nyheder}} med en tom linje før og efter.");
            return ListWords.All.TryGetValue(rest[0], out var kind)
                ? new ListShortcode(at, section, kind)
                : Fail($"Listen \"{rest[0]}\" findes ikke.", Suggestion.Nearest(rest[0], ListWords.All.Keys, $"Brug en af {string.Join(", ", ListWords.All.Keys)}."));
        }

        Shortcode? Fail(string problem, string fix)
        {
            report(at, problem, fix);
            return null;
        }
    }

    /// <summary>Words by white space; what stands in double quotes is one word.</summary>
    private static List<string> Split(string content)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var inQuotes = false;
        foreach (var c in content)
        {
            if (c is '"' or '”' or '“') inQuotes = !inQuotes;
            else if (char.IsWhiteSpace(c) && !inQuotes) Flush();
            else word.Append(c);
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }
}
