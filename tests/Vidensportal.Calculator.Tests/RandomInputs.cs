using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Tests;

/// <summary>Valid inputs by chance, the same for the same seed: standards, limits, round and crooked numbers within the ranges of the model.</summary>
internal static class RandomInputs
{
    public static Arbitrary<CalculationInputs> Any { get; } = ArbMap.Default.GeneratorFor<int>().Select(Of).ToArbitrary();

    public static CalculationInputs Of(int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            if (Models.Read(Texts(random)).Inputs is { } inputs) return inputs;
        }
    }

    private static List<(string Name, string Text)> Texts(Random random)
    {
        var texts = new List<(string, string)>();
        foreach (var definition in Models.Contract.Inputs)
        {
            var name = InputKeys.NameOf(definition.Key);
            var (first, last) = definition.Key switch
            {
                InputKey.ChildrenOnStep or InputKey.UnitPriceKroner => (0, 6),
                InputKey.RefundPercent => (1, 3),
                InputKey.PhaseInPercent => (1, random.Next(1, 11)),
                InputKey.RefundThresholdKroner or InputKey.MovedFrom or InputKey.MovedTo or InputKey.MovedChildren or InputKey.MovedSupportKroner => (0, -1),
                _ => (-1, -1),
            };
            if (first < 0 && random.Next(2) == 0) texts.Add((name, Text(random, definition)));
            for (var place = Math.Max(first, 0); place <= last; place++)
                if (definition.Key == InputKey.PhaseInPercent || random.Next(2) == 0) texts.Add(($"{name}_{Invariant(place)}", Text(random, definition)));
        }
        if (random.Next(3) == 0) AddThresholds(random, texts);
        for (var row = 1; row <= random.Next(5); row++) AddMove(random, row * random.Next(1, 3), texts);
        if (random.Next(3) == 0) texts.Add(("navn", "Ø'g (" + random.Next(100).ToString(CultureInfo.InvariantCulture) + ") & 𝄞!"));
        return texts;
    }

    private static void AddThresholds(Random random, List<(string, string)> texts)
    {
        var threshold = 0;
        for (var number = 1; number <= 3; number++)
        {
            threshold += random.Next(1, 1_500_000);
            texts.Add(($"refusion_graense_kr_{Invariant(number)}", Invariant(threshold)));
        }
    }

    private static void AddMove(Random random, int row, List<(string, string)> texts)
    {
        texts.Add(($"flyt_{Invariant(row)}_fra", Invariant(random.Next(7))));
        texts.Add(($"flyt_{Invariant(row)}_til", Invariant(random.Next(7))));
        texts.Add(($"flyt_{Invariant(row)}_antal", Text(random, Models.Contract[InputKey.MovedChildren])));
        if (random.Next(2) == 0) texts.Add(($"flyt_{Invariant(row)}_stoette_kr", Text(random, Models.Contract[InputKey.MovedSupportKroner])));
    }

    private static string Text(Random random, InputDefinition definition)
    {
        if (definition.Choices.Count > 0) return NumberText.Whole(definition.Choices[random.Next(definition.Choices.Count)]);
        var width = definition.Maximum - definition.Minimum;
        var value = random.Next(6) switch
        {
            0 => definition.Minimum,
            1 => definition.Maximum,
            2 => Math.Floor(definition.Minimum + random.NextDouble() * width),
            3 => Rounding.Round(definition.Minimum + random.NextDouble() * width, 2),
            // Small ones: the large are seldom what a municipality has.
            4 => definition.Minimum + random.NextDouble() * width / 100,
            _ => definition.Minimum + random.NextDouble() * width,
        };
        return NumberText.Whole(definition.IsWhole ? Math.Floor(value) : value);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
