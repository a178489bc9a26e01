using System.Text;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>Sentences that look Danish and mean nothing.</summary>
internal sealed class Prose(SteadyRandom random)
{
    public string Title() => $"{Capitalised(random.Of(Words.Adjectives))} {random.Of(Words.Indefinite)} og {random.Of(Words.Indefinite)}";

    public string Heading() => random.Below(2) == 0
        ? $"Hvordan {random.Of(Words.Definite)} {random.Of(Words.Verbs)} {random.Of(Words.Indefinite)}"
        : $"Når {random.Of(Words.Definite)} mangler {random.Of(Words.Adjectives)} {random.Of(Words.Indefinite)}";

    /// <summary>Between 50 and 160 characters, as a summary must be.</summary>
    public string Summary() => $"Siden viser, hvordan {Clause()}, og hvad {random.Of(Words.Definite)} betyder for {random.Of(Words.Definite)}.";

    public string Item() => $"{Capitalised(random.Of(Words.Definite))} {random.Of(Words.Verbs)} {random.Of(Words.Adjectives)} {random.Of(Words.Indefinite)} i {random.Of(Words.Definite)}";

    public string Cell() => $"{Capitalised(random.Of(Words.Adjectives))} {random.Of(Words.Indefinite)}";

    public string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) text.Append(i == 0 ? "" : " ").Append(Sentence());
        return text.ToString();
    }

    public string Sentence() => random.Below(4) switch
    {
        0 => $"{random.Of(Words.Openings)} {random.Of(Words.Verbs)} {random.Of(Words.Definite)} {random.Of(Words.Adjectives)} {random.Of(Words.Indefinite)}.",
        1 => $"{Capitalised(Clause())}, men {Clause()}.",
        2 => $"{Capitalised(random.Of(Words.Definite))} {random.Of(Words.Verbs)} {random.Of(Words.Adverbs)} {random.Of(Words.Indefinite)}, fordi {Clause()}.",
        _ => $"{Capitalised(random.Of(Words.Adjectives))} {random.Of(Words.Indefinite)} og {random.Of(Words.Indefinite)} {random.Of(Words.Verbs)} {random.Of(Words.Definite)} i {random.Of(Words.Definite)}.",
    };

    private string Clause() => $"{random.Of(Words.Definite)} {random.Of(Words.Verbs)} {random.Of(Words.Adjectives)} {random.Of(Words.Indefinite)}";

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
