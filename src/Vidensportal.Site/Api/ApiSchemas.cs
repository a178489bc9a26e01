using System.Text.Json.Nodes;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Search;

namespace Vidensportal.Site.Api;

/// <summary>The schemas of all that the API answers, read from the records that it answers with.</summary>
internal sealed class ApiSchemas
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(FactDocument)] = "Faktum", [typeof(QuantityDocument)] = "Tal", [typeof(EvidenceDocument)] = "Belaeg", [typeof(DisagreementDocument)] = "Uoverensstemmelse",
        [typeof(StatementDocument)] = "Udsagn", [typeof(SourceDocument)] = "Kilde", [typeof(PageDocument)] = "Side", [typeof(MunicipalityDocument)] = "Kommune", [typeof(StopDocument)] = "Kommunestop", [typeof(ResultDocument)] = "Kommuneresultat",
        [typeof(TermDocument)] = "Begreb", [typeof(ContactDocument)] = "Kontakt",
        [typeof(SearchAnswerDocument)] = "Soegesvar", [typeof(HitDocument)] = "Resultat", [typeof(FacetsDocument)] = "Facetter", [typeof(FacetDocument)] = "Facet", [typeof(CompletionsDocument)] = "Forslag",
        [typeof(CalculationAnswer)] = "Beregning", [typeof(InputAnswer)] = "Beregningsinput", [typeof(MoveAnswer)] = "Flytning", [typeof(YearAnswer)] = "Aar", [typeof(MonteCarloAnswer)] = "MonteCarlo",
        [typeof(SensitivityAnswer)] = "Foelsomhed", [typeof(ScenarioAnswer)] = "Scenarie", [typeof(WarningAnswer)] = "Advarsel",
        [typeof(ModelDocument)] = "Beregningsmodel", [typeof(InputDocument)] = "Modelfelt", [typeof(StandardDocument)] = "Standardvaerdi", [typeof(ProfileDocument)] = "Profil",
        [typeof(ScenarioDocument)] = "Modelscenarie", [typeof(UncertaintyDocument)] = "Usikkerhed", [typeof(SpreadDocument)] = "Spredning", [typeof(SensitivityDocument)] = "Modelfoelsomhed",
        [typeof(TurnDocument)] = "Udsving", [typeof(WarningDocument)] = "Modeladvarsel", [typeof(WarningLimitsDocument)] = "Advarselsgraenser",
        [typeof(ProblemDocument)] = "Problem", [typeof(ProblemFieldDocument)] = "Feltfejl",
    };

    private static readonly Dictionary<InputKey, (int Least, int Most)> Lengths = new()
    {
        [InputKey.ChildrenOnStep] = (InputLimits.Steps, InputLimits.Steps), [InputKey.UnitPriceKroner] = (InputLimits.Steps, InputLimits.Steps),
        [InputKey.RefundThresholdKroner] = (InputLimits.RefundBrackets, InputLimits.RefundBrackets), [InputKey.RefundPercent] = (InputLimits.RefundBrackets, InputLimits.RefundBrackets),
        [InputKey.PhaseInPercent] = (1, InputLimits.MostPhaseInYears),
    };

    private readonly SchemaMaker _maker = new(Names);
    private readonly CalculationModel? _model;

    /// <param name="model">Whose ranges the inputs have; null on a site without a calculator.</param>
    public ApiSchemas(CalculationModel? model)
    {
        _model = model;
        _maker.Of(typeof(ProblemDocument));
    }

    public IReadOnlyDictionary<string, JsonObject> Components => _maker.Components;

    public JsonObject Of<T>() => Of(typeof(T));

    public JsonObject Of(Type type)
    {
        var schema = _maker.Of(type);
        if (type == typeof(CalculationAnswer)) LoosenInputs();
        return schema;
    }

    /// <summary>A register, or a page of it.</summary>
    public JsonObject Of(Register register)
    {
        var properties = new JsonObject { ["iAlt"] = Counted("iAlt", 0), ["side"] = Counted("side", 1), ["antal"] = Counted("antal", 1) };
        if (register.IsDated)
        {
            properties["paaDato"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = FieldTexts.Of("Register", "paaDato") };
            properties["udenPeriode"] = Counted("udenPeriode", 0);
        }
        properties["licens"] = new JsonObject { ["const"] = DataFiles.License, ["description"] = FieldTexts.Of("Register", "licens") };
        properties[register.Name] = new JsonObject { ["type"] = "array", ["items"] = Of(register.Document), ["description"] = register.Description };
        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray("iAlt", "licens", register.Name), ["additionalProperties"] = false };
    }

    private static JsonObject Counted(string key, int least) => new() { ["type"] = "integer", ["minimum"] = least, ["description"] = FieldTexts.Of("Register", key) };

    /// <summary>What is sent is what is answered, but nothing must be there, and every number has the model's range.</summary>
    private void LoosenInputs()
    {
        var schema = _maker.Components[Names[typeof(InputAnswer)]];
        var properties = schema["properties"]!.AsObject();
        if (!schema.Remove("required") || _model is null) return;
        properties[JsonNames.ModelVersion] = new JsonObject { ["type"] = "string", ["description"] = FieldTexts.Of("Beregningsinput", JsonNames.ModelVersion) };
        properties[JsonNames.Name]!["maxLength"] = InputLimits.MostNameCharacters;
        properties[JsonNames.Moves]!["maxItems"] = InputLimits.MostMoves;
        var move = _maker.Components[Names[typeof(MoveAnswer)]]["properties"]!.AsObject();
        foreach (var definition in _model.Inputs)
            if ((properties[JsonNames.Of(definition.Key)] ?? move[JsonNames.Of(definition.Key)]) is JsonObject property) Bound(property, definition);
    }

    private static void Bound(JsonObject property, InputDefinition definition)
    {
        if (Lengths.TryGetValue(definition.Key, out var length))
        {
            property["minItems"] = length.Least;
            property["maxItems"] = length.Most;
        }
        if (definition.Unit == InputUnit.YesNo) return;
        var number = property["items"]?.AsObject() ?? property;
        if (definition.Choices.Count > 0) number["enum"] = new JsonArray([.. definition.Choices.Select(choice => JsonValue.Create(choice))]);
        number["minimum"] = definition.Minimum;
        number["maximum"] = definition.Maximum;
    }
}
