using System.Globalization;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Inputs;

/// <summary>One place to write a number.</summary>
/// <param name="Place">Of a list: the step (from 0), or the number of the threshold, year or row (from 1). 0 where there is no list.</param>
public readonly record struct InputField(InputKey Key, int Place = 0)
{
    /// <summary>Its name in a link and in the form: <c>enhedspris_kr_6</c>, <c>flyt_2_antal</c>.</summary>
    public string Name => InputFields.IsOfMove(Key) ? $"flyt_{Number}_{InputKeys.NameOf(Key)["flyt_".Length..]}"
        : InputFields.IsList(Key) ? $"{InputKeys.NameOf(Key)}_{Number}"
        : InputKeys.NameOf(Key);

    /// <summary>Its place in a JSON body: <c>enhedsprisKr[6]</c>, <c>flytninger[1].antal</c>.</summary>
    public string JsonName => InputFields.IsOfMove(Key) ? $"{JsonNames.Moves}[{Index}].{JsonNames.Of(Key)}"
        : InputFields.IsList(Key) ? $"{JsonNames.Of(Key)}[{Index}]"
        : JsonNames.Of(Key);

    private string Number => Place.ToString(CultureInfo.InvariantCulture);

    private string Index => (Place - InputFields.FirstPlace(Key)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The label with the step's name or the item's number in its place; a move's has the number of its row.</summary>
    public string Label(CalculationModel model) =>
        model[Key].Label.Replace("{n}", InputFields.IsByStep(Key) ? model.Steps[Place] : Number, StringComparison.Ordinal);
}
