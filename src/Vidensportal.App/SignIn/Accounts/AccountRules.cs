using System.Globalization;
using System.Text;
using Vidensportal.Publishing.People;

namespace Vidensportal.App.SignIn.Accounts;

/// <summary>What names and passwords must be like. Answers with what is wrong, in Danish, or null.</summary>
internal static class AccountRules
{
    public const int ShortestPassword = 12;
    public const int LongestPassword = 200;
    private const int LongestId = 100;
    private const int LongestLocalId = 40;

    /// <summary>The collections that a role can be limited to.</summary>
    public static IReadOnlyList<(string Key, string Word)> Collections { get; } =
    [
        ("sider", "Sider om modellen, resultater og vejledninger"), ("nyheder", "Nyheder"), ("kommuner", "Kommuner"), ("kilder", "Kilder"), ("fakta", "Fakta"),
        ("uoverensstemmelser", "Uoverensstemmelser"), ("ordliste", "Ordliste"), ("kontakter", "Kontakter"), ("kerneelementer", "Kerneelementer"), ("figurer", "Figurer"), ("beregner", "Beregnerens tal"),
    ];

    private static readonly string[] Guessed = ["adgangskode", "password", "kodeord", "vidensportal", "socialstyrelsen", "sverigesprogrammet", "123456789", "qwertyuiop", "abcdefgh"];

    /// <summary>Letters, digits and <c>. _ -</c>, as <see cref="Person.Id"/> asks for.</summary>
    public static bool IsId(string? id) => id is { Length: > 0 and <= LongestId } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' or '-');

    public static string? FaultInLocalId(string id)
    {
        if (id.Length is 0) return "Skriv et brugernavn.";
        var isGood = id.Length is >= 2 and <= LongestLocalId && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '_' or '-') && char.IsAsciiLetterLower(id[0]);
        if (!isGood) return "Brugernavnet skal være 2-40 tegn: små bogstaver fra a til z, tal, punktum, bindestreg og understreg. Det første skal være et bogstav.";
        return id.StartsWith(Account.OrganisationPrefix, StringComparison.Ordinal) || id == Person.Portal.Id ? "Det brugernavn bruger portalen selv. Vælg et andet." : null;
    }

    public static string? FaultInName(string name) =>
        name.Length == 0 ? "Skriv personens navn." : name.Length > 80 || name.Any(letter => char.IsControl(letter) || letter is '<' or '>') ? "Navnet må højst være 80 tegn, og der må ikke være < eller > i det." : null;

    public static string? FaultInEmail(string email)
    {
        if (email.Length == 0) return null;
        var parts = email.Split('@');
        var isGood = email.Length <= 200 && parts is [{ Length: > 0 }, { Length: > 2 } domain] && domain.Contains('.', StringComparison.Ordinal) && email.All(letter => letter > ' ' && letter is not ('<' or '>' or ',' or ';' or '"' or '\u007f'));
        return isGood ? null : "E-mailadressen skal ligne navn@eksempel.dk.";
    }

    public static string? FaultInPassword(string password, string id, string name)
    {
        var normal = Normal(password);
        if (normal.Length == 0) return "Vælg en adgangskode.";
        if (new StringInfo(normal).LengthInTextElements < ShortestPassword) return $"Adgangskoden skal være på mindst {ShortestPassword} tegn. Fire tilfældige ord er nemme at huske.";
        if (normal.Length > LongestPassword) return $"Adgangskoden må højst være på {LongestPassword} tegn.";
        if (normal.Distinct().Count() < 5) return "Adgangskoden gentager de samme få tegn. Vælg en, der er sværere at gætte.";
        var lower = normal.ToLowerInvariant();
        var rest = Guessed.Concat([id.ToLowerInvariant(), .. name.ToLowerInvariant().Split(' ')]).Where(word => word.Length > 2).Aggregate(lower, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < 8 ? "Adgangskoden ligner noget, andre ville gætte på, eller dit navn. Vælg en anden." : null;
    }

    /// <summary>The same password whichever keyboard wrote its letters.</summary>
    public static string Normal(string password) => password.Normalize(NormalizationForm.FormC);
}
