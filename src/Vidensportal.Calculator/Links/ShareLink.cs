using System.Text;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Links;

/// <summary>
/// A calculation as the query of an address: the model's version and what differs from its standards, in the order of the form. Read by
/// <see cref="TextInputReader"/>, it gives the same inputs.
/// </summary>
public static class ShareLink
{
    /// <summary>Without the question mark: <c>m=1.0&amp;sager=200&amp;flyt_1_fra=6…</c></summary>
    public static string QueryOf(CalculationInputs inputs, CalculationModel model)
    {
        var query = new StringBuilder(TextInputReader.VersionField).Append('=').Append(model.Version);
        foreach (var field in InputFields.Of(inputs, model))
        {
            var value = InputFields.ValueOf(inputs, field);
            if (value != InputFields.StandardOf(model, field)?.Value) Append(query, field, value);
        }
        foreach (var field in InputFields.Places(InputKey.PhaseInPercent, InputLimits.MostPhaseInYears).Skip(inputs.PhaseInPercent.Count))
            if (InputFields.StandardOf(model, field) is not null) Append(query, field, null);
        if (inputs.Name.Length > 0) query.Append('&').Append(TextInputReader.NameField).Append('=').Append(Uri.EscapeDataString(inputs.Name));
        return query.ToString();
    }

    private static void Append(StringBuilder query, InputField field, double? value) =>
        query.Append('&').Append(field.Name).Append('=').Append(value is { } number ? TextOf(field, number) : "");

    private static string TextOf(InputField field, double number) =>
        field.Key == InputKey.RefundIsOn ? number != 0 ? "ja" : "nej" : NumberText.InLink(number);
}
