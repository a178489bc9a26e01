using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Texts;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Calculator;
using Vidensportal.Theme.Forms;

namespace Vidensportal.Site.Calculations;

/// <summary>The form with its fieldsets, from the model's own list of inputs.</summary>
internal sealed class FormMaker
{
    /// <summary>Shown in tables of their own.</summary>
    private static readonly InputKey[] InTables = [InputKey.ChildrenOnStep, InputKey.UnitPriceKroner, InputKey.MovedFrom, InputKey.MovedTo, InputKey.MovedChildren, InputKey.MovedSupportKroner];
    private const int FewestPhaseInYears = 3;

    private readonly CalculationModel _model;
    private readonly Profile _profile;
    private readonly FilledForm _form;
    private readonly FormTexts _texts;
    private readonly IReadOnlyList<InputFault> _faults;
    private readonly Dictionary<string, string> _faultOf;
    private readonly FieldMaker _fields;

    public FormMaker(SitePlan plan, CalculationModel model, Profile profile, FilledForm form, IReadOnlyList<InputFault> faults, FactReferences facts)
    {
        (_model, _profile, _form, _faults) = (model, profile, form, faults);
        _texts = new(model, profile, form);
        _faultOf = faults.GroupBy(fault => fault.Field).ToDictionary(fault => fault.Key, fault => fault.First().Message);
        _fields = new(model, _texts, _faultOf, plan.Library, facts);
    }

    public CalculatorForm Make(string? versionNotice)
    {
        var groups = Enum.GetValues<InputGroup>().Select(Group).ToList();
        var steps = new StepTable([.. Enumerable.Range(0, _model.Steps.Count).Reverse().Select(Step)]);
        var moves = new MoveTable([.. Enumerable.Range(1, Math.Max(1, Math.Max(_form.Rows, _texts.LastRow))).Select(Move)], Blank());
        var all = groups.SelectMany(group => group.Main.Concat(group.More)).Concat(steps.Rows.Select(row => row.Price)).ToList();
        var known = all.Concat(steps.Rows.Select(row => row.Children)).Concat(moves.Rows.SelectMany(row => (FieldView[])[row.From, row.To, row.Children, row.Support])).Select(field => field.Name).Append(TextInputReader.NameField).ToHashSet();
        return new(
            _model.Version, ModelVersions.AddressOf(_model), _profile.Id, [.. _model.Profiles.Select(Profile)], versionNotice, FilledFrom, NameField(), groups, steps, moves,
            [.. _faults.Select(fault => new FieldFault(known.Contains(fault.Field) ? fault.Field : null, fault.Message))], all.Count(field => field.Standard is { IsKept: true }));
    }

    /// <summary>Who opens a link, or asks without script, begins above the form and shall know that the result lies below it.</summary>
    private string? FilledFrom => _form.Fields.Count == 0 || _form.Rows > 0 || _faults.Count > 0 ? null
        : _texts.Name.Length == 0 ? Sentences.Get("form.udfyldt") : Sentences.Get("form.udfyldt-navn", ("navn", _texts.Name));

    private ProfileLink Profile(Profile profile) =>
        new(profile.Id, profile.Name, profile.Description, profile == _model.Profiles[0] ? "/beregner/" : $"/beregner/?profil={profile.Id}", profile == _profile && _form.Fields.Count == 0);

    private FieldGroup Group(InputGroup group)
    {
        var definitions = _model.Inputs.Where(input => input.Group == group && !InTables.Contains(input.Key)).ToList();
        return new(DanishLabels.IdOf(group), DanishLabels.Of(group), [.. definitions.Where(input => input.IsMain).SelectMany(Fields)], [.. definitions.Where(input => !input.IsMain).SelectMany(Fields)]);
    }

    private IEnumerable<FieldView> Fields(InputDefinition definition) => definition.Key switch
    {
        InputKey.RefundThresholdKroner or InputKey.RefundPercent => Enumerable.Range(1, InputLimits.RefundBrackets).Select(place => _fields.Make(definition.Key, place)),
        InputKey.PhaseInPercent => Enumerable.Range(1, Math.Max(FewestPhaseInYears, _texts.LastPhaseInYear)).Select(place => _fields.Make(definition.Key, place)),
        _ => [_fields.Make(definition.Key)],
    };

    private StepRow Step(int number) =>
        new(number, _model.Steps[number], _fields.Make(InputKey.ChildrenOnStep, number), _fields.Make(InputKey.UnitPriceKroner, number));

    private MoveRow Move(int row) => new(
        Calculator.Numbers.NumberText.Fixed(row, 0), OfMove(InputKey.MovedFrom, row), OfMove(InputKey.MovedTo, row), OfMove(InputKey.MovedChildren, row), OfMove(InputKey.MovedSupportKroner, row));

    /// <summary>What to write is told once, above all rows.</summary>
    private FieldView OfMove(InputKey column, int row) => _fields.Make(column, row) with { Help = null };

    /// <summary>A row beyond those in use, with NR for its number.</summary>
    private MoveRow Blank()
    {
        var row = Move(InputLimits.MostMoves);
        return new("NR", Numberless(row.From), Numberless(row.To), Numberless(row.Children), Numberless(row.Support));
    }

    private static FieldView Numberless(FieldView field) =>
        field with { Name = field.Name.Replace($"_{InputLimits.MostMoves}_", "_NR_", StringComparison.Ordinal), Value = "", Fault = null, Reading = null };

    private FieldView NameField() => new(
        TextInputReader.NameField, "Navn på beregningen", "Højst 40 tegn. Står på det, I henter, og i linket. Skriv ikke navne på børn.", _texts.Name,
        _faultOf.GetValueOrDefault(TextInputReader.NameField), null, false, true, [], null);
}
