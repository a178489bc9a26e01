using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Calculator;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Lists;

namespace Vidensportal.Site.Calculations;

/// <summary>Every standard value of a version with what it rests on.</summary>
internal static class AssumptionListMaker
{
    public static AssumptionList Make(CalculationModel model, Func<string, FactReference> describe) => new(
        model.Version, DanishDates.View(model.Date).Text,
        [.. Enum.GetValues<InputGroup>().Select(group => new AssumptionGroup(DanishLabels.Of(group), DanishLabels.IdOf(group),
            [.. model.Inputs.Where(input => input.Group == group && !InputFields.IsOfMove(input.Key)).SelectMany(input => Entries(input, model, describe))]))]);

    private static IEnumerable<AssumptionEntry> Entries(InputDefinition input, CalculationModel model, Func<string, FactReference> describe) =>
        InputFields.Places(input.Key, Math.Max(1, input.Standards.Count)).Select(field => new AssumptionEntry(
            field.Name, field.Label(model), input.Help, Range(input), InputFields.StandardOf(model, field) is { } standard ? Standard(input, standard, describe) : null));

    private static StandardView Standard(InputDefinition input, StandardValue standard, Func<string, FactReference> describe) => new(
        FieldMaker.ShownStandard(input, standard.Value), standard.Year, DanishLabels.OfTrust(standard.Trust), standard.Source, standard.Reason, [.. standard.Facts.Select(describe)], IsKept: true);

    private static string Range(InputDefinition input) => input.Unit == InputUnit.YesNo || input.Choices.Count > 0 ? "" :
        $"Fra {NumberText.Whole(input.Minimum)} til {ReadingText.WithUnit(input.Maximum, input.Unit)}.";
}
