using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Inputs;

/// <summary>What an input asks for, in words: «et helt tal fra 10 til 100».</summary>
internal static class Demand
{
    public static string Of(InputDefinition definition)
    {
        if (definition.Unit == InputUnit.YesNo) return Sentences.Get("krav.ja-nej");
        if (definition.Choices.Count > 0) return Sentences.Get("krav.valg", ("valg", Listed(definition.Choices)));
        return Sentences.Get(definition.Unit == InputUnit.Step ? "krav.trin" : definition.IsWhole ? "krav.helt-tal" : "krav.tal", ("mindst", NumberText.Whole(definition.Minimum)), ("hoejst", NumberText.Whole(definition.Maximum)));
    }

    public static bool IsMetBy(InputDefinition definition, double number) =>
        number >= definition.Minimum && number <= definition.Maximum
        && (!definition.IsWhole || number == Math.Floor(number))
        && (definition.Choices.Count == 0 || definition.Choices.Contains(number));

    private static string Listed(IReadOnlyList<double> choices) =>
        string.Join("; ", choices.SkipLast(1).Select(NumberText.Whole)) + Sentences.Get("krav.eller") + NumberText.Whole(choices[^1]);
}
