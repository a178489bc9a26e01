using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Calculator;

namespace Vidensportal.Site.Calculations;

/// <summary>One field of the form: its label, what stands in it, what is wrong with it, and what it is when nobody says.</summary>
internal sealed class FieldMaker(CalculationModel model, FormTexts texts, IReadOnlyDictionary<string, string> faults, Content.Library.ContentLibrary library, FactReferences facts)
{
    public FieldView Make(InputKey key, int place = 0) => Make(new InputField(key, place));

    private FieldView Make(InputField field)
    {
        var definition = model[field.Key];
        var text = texts.Of(field);
        return new(
            field.Name, field.Label(model), definition.Help, text, faults.GetValueOrDefault(field.Name), IsPlain(text, definition) ? null : ReadingText.Of(text, definition.Unit),
            definition.IsWhole, definition.IsOptional, OptionsOf(definition), StandardOf(field, definition, text));
    }

    /// <summary>A few digits can be read in one way only; amounts are echoed anyhow, for their zeros are easily miscounted.</summary>
    private static bool IsPlain(string text, InputDefinition definition) =>
        definition.Unit is not (InputUnit.Kroner or InputUnit.KronerPerYear) && text.All(char.IsAsciiDigit);

    private IReadOnlyList<FieldOption> OptionsOf(InputDefinition definition) => definition.Unit switch
    {
        InputUnit.YesNo => [new("ja", "Ja"), new("nej", "Nej")],
        InputUnit.Step => [new("", "Vælg et trin"), .. model.Steps.Select((step, number) => new FieldOption(NumberText.Fixed(number, 0), $"{number} {step}"))],
        _ => [.. definition.Choices.Select(choice => new FieldOption(NumberText.Whole(choice), DanishLabels.OfRounding(choice)))],
    };

    private StandardView? StandardOf(InputField field, InputDefinition definition, string text)
    {
        if (InputFields.StandardOf(model, field) is not { } standard) return null;
        var isKept = definition.Unit == InputUnit.YesNo ? text == FormTexts.YesOrNo(standard.Value) : NumberParser.Parse(text) is { IsNumber: true } read && read.Value == standard.Value;
        return new(
            ShownStandard(definition, standard.Value), standard.Year, DanishLabels.OfTrust(standard.Trust), standard.Source, standard.Reason,
            [.. standard.Facts.Select(id => facts.Describe(library.Facts[id]))], isKept);
    }

    public static string ShownStandard(InputDefinition definition, double value) => definition.Unit switch
    {
        InputUnit.YesNo => FormTexts.YesOrNo(value),
        _ when definition.Choices.Count > 0 => DanishLabels.OfRounding(value),
        _ => ReadingText.WithUnit(value, definition.Unit),
    };
}
