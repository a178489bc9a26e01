using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Inputs;

/// <summary>The names of the inputs in a JSON body: those of <see cref="InputKeys"/> in camel case, lists in the plural.</summary>
public static class JsonNames
{
    public const string Moves = "flytninger";
    public const string Name = "navn";
    public const string ModelVersion = "modelVersion";

    private static readonly Dictionary<InputKey, string> ByKey = InputKeys.ByName.ToDictionary(name => name.Value, name => name.Value switch
    {
        InputKey.MovedFrom => "fra",
        InputKey.MovedTo => "til",
        InputKey.MovedChildren => "antal",
        InputKey.MovedSupportKroner => "stoetteKr",
        InputKey.RefundThresholdKroner => "refusionGraenserKr",
        InputKey.RefundPercent => "refusionSatserPct",
        _ => CamelCase(name.Key),
    });

    public static string Of(InputKey key) => ByKey[key];

    private static string CamelCase(string name)
    {
        var words = name.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
