using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Site.Calculations;

/// <summary>What stands in each field: what the visitor typed, else what the profile begins with, else the standard value.</summary>
internal sealed class FormTexts(CalculationModel model, Profile profile, FilledForm form)
{
    private readonly Dictionary<string, string> _typed = form.Fields.DistinctBy(field => field.Key).ToDictionary(field => field.Key, field => field.Value);

    public string Of(InputField field)
    {
        if (_typed.TryGetValue(field.Name, out var typed)) return typed;
        if (form.Fields.Count == 0 && profile.Values.TryGetValue(field.Name, out var start)) return TextOf(field, start);
        return InputFields.StandardOf(model, field) is { } standard && !InputFields.IsOfMove(field.Key) ? TextOf(field, standard.Value) : "";
    }

    public string Name => _typed.GetValueOrDefault(TextInputReader.NameField, "");

    /// <summary>The last row of moves that something is written in.</summary>
    public int LastRow => _typed.Where(pair => pair.Value.Length > 0).Select(pair => RowOf(pair.Key)).DefaultIfEmpty(0).Max();

    /// <summary>The last year of the phase-in that something is written for.</summary>
    public int LastPhaseInYear => Enumerable.Range(1, InputLimits.MostPhaseInYears).LastOrDefault(year => Of(new(InputKey.PhaseInPercent, year)).Length > 0);

    public static string YesOrNo(double value) => value != 0 ? "ja" : "nej";

    private static string TextOf(InputField field, double value) => field.Key == InputKey.RefundIsOn ? YesOrNo(value) : NumberText.Whole(value);

    private static int RowOf(string name) =>
        name.Split('_') is ["flyt", var row, ..] && int.TryParse(row, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= InputLimits.MostMoves ? number : 0;
}
