using Vidensportal.Calculator.Models;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Calculations;

/// <summary>The file of an assumption: <c>content/beregner/forudsaetninger/sager_foer.yaml</c>.</summary>
public static class AssumptionSchema
{
    public const string Folder = "beregner/forudsaetninger/";

    internal const string IntroducedName = "indfoert";

    /// <summary>No input can be larger; the calculator checks each one's own range.</summary>
    private const double Largest = 1_000_000_000;

    public static IReadOnlyDictionary<string, InputUnit> Units { get; } = new Dictionary<string, InputUnit>
    {
        ["antal"] = InputUnit.Count, ["kr"] = InputUnit.Kroner, ["kr-aar"] = InputUnit.KronerPerYear, ["pct"] = InputUnit.Percent,
        ["aar"] = InputUnit.Years, ["aarsvaerk"] = InputUnit.Posts, ["ja-nej"] = InputUnit.YesNo, ["trin"] = InputUnit.Step,
    };

    public static IReadOnlyDictionary<string, InputGroup> Groups { get; } = new Dictionary<string, InputGroup>
    {
        ["udgangspunkt"] = InputGroup.Situation, ["investering"] = InputGroup.Investment, ["aendring"] = InputGroup.Change, ["forudsaetninger"] = InputGroup.Assumptions,
    };

    private static readonly Dictionary<string, string> TrustMarks = new() { ["A"] = "A", ["B"] = "B", ["C"] = "C", ["S"] = "S" };

    private static readonly Field<DateOnly> From = new("fra", Date, isRequired: true, "Den første dag, værdien bruges.");
    private static readonly Field<int> Place = new("plads", Whole(0, 10), isRequired: false, "Pladsen i en liste: trinnet fra 0 til 6, ellers 1, 2, 3.");
    private static readonly Field<double> Value = new("vaerdi", Number(0, Largest), isRequired: true, "Standardværdien i feltets enhed.");
    private static readonly Field<string> Year = new("aar", Line(40), isRequired: false, "Det år, som prisen eller praksis gælder.");
    private static readonly Field<string> Trust = new("tillid", Choice(TrustMarks), isRequired: true, "A: læst i kilden selv. B: læst hos en anden. C: regnet ud fra A eller B. S: vores skøn.");
    private static readonly Field<string> Source = new("kilde", Line(120), isRequired: true, "Hvem der siger det.");
    private static readonly Field<IReadOnlyList<string>> Facts = new("fakta", ListOf(Code), isRequired: false, "De fakta, værdien bygger på.") { RefersTo = Reference.Fact };
    private static readonly Field<string> Reason = new("begrundelse", Text(5, 600), isRequired: true, "Hvorfor netop den værdi, og hvor svag den er.");
    private static readonly Schema.Schema ValueSchema = new(From, Place, Value, Year, Trust, Source, Facts, Reason);

    private static readonly Field<InputKey> Key = new("noegle", Choice(InputKeys.ByName), isRequired: true, "Feltets navn i formlerne; det samme som filens navn.") { Label = "Navn i formlerne", IsFixed = true };
    private static readonly Field<string> Label = new("navn", Line(120), isRequired: true, "Det, der står over feltet, med enhed. {trin} er trinnets navn, {nr} nummeret i en liste.");
    private static readonly Field<string> Help = new("hjaelp", Text(5, 300), isRequired: false, "Hvad man skal skrive.");
    private static readonly Field<InputUnit> Unit = new("enhed", Choice(Units), isRequired: true, "Hvad tallet tæller.");
    private static readonly Field<InputGroup> Group = new("gruppe", Choice(Groups), isRequired: true, "Hvor i skemaet feltet står.");
    private static readonly Field<bool> Main = new("hovedfelt", YesNo, isRequired: false, "Et af de få felter, alle skal udfylde.");
    private static readonly Field<double> Minimum = new("mindst", Number(0, Largest), isRequired: true, "Den mindste værdi, man kan skrive.");
    private static readonly Field<double> Maximum = new("hoejst", Number(0, Largest), isRequired: true, "Den største værdi, man kan skrive.");
    private static readonly Field<bool> WholeOnly = new("hele", YesNo, isRequired: false, "Kun hele tal.");
    private static readonly Field<bool> Optional = new("valgfri", YesNo, isRequired: false, "Feltet må stå tomt.");
    private static readonly Field<IReadOnlyList<double>> Choices = new("valg", ListOf(Number(0, Largest)), isRequired: false, "De eneste værdier, man kan vælge.");
    private static readonly Field<DateOnly> Introduced = new(IntroducedName, Date, isRequired: false, "Den dag, feltet kom til, når beregneren ikke begyndte med det. Ældre versioner regner med 0.");
    private static readonly Field<IReadOnlyList<DatedValue>> Values = new("vaerdier", ListOf(Group(ValueSchema, ReadValue, "{fra: 2026-11-22, vaerdi: 31, …}")), isRequired: false, "Standardværdierne, hver med den dag, den gælder fra.");

    public static Schema.Schema Schema { get; } = new(Key, Label, Help, Unit, Group, Main, Minimum, Maximum, WholeOnly, Optional, Choices, Introduced, Values);

    internal static Assumption? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var before = reading.Faults.Count;
        var assumption = new Assumption(new()
        {
            Key = fields.Required(Key), Label = fields.Required(Label).Replace("{trin}", "{n}", StringComparison.Ordinal).Replace("{nr}", "{n}", StringComparison.Ordinal), Help = fields.Optional(Help), Unit = fields.Required(Unit), Group = fields.Required(Group),
            IsMain = fields.IsYes(Main), Minimum = fields.Required(Minimum), Maximum = fields.Required(Maximum), IsWhole = fields.IsYes(WholeOnly),
            IsOptional = fields.IsYes(Optional), Choices = fields.List(Choices), Standards = [],
        }, fields.OptionalValue(Introduced), fields.List(Values));
        CheckValues(map, assumption, reading);
        return reading.Faults.Count == before ? assumption : null;
    }

    private static DatedValue ReadValue(FieldValues fields) => new(fields.Required(From), fields.OptionalValue(Place) ?? 0, new(
        fields.Required(Value), fields.Optional(Year), fields.Required(Trust), fields.Required(Source), fields.List(Facts), fields.Required(Reason)));

    private static void CheckValues(YamlMap map, Assumption assumption, FileReading reading)
    {
        var definition = assumption.Definition;
        if (definition.Minimum >= definition.Maximum)
            reading.Report(map.At, "Det mindste er ikke mindre end det største.", "Ret mindst eller hoejst.", Minimum.Name);
        if (assumption.Introduced is not null && (definition.Minimum > 0 || definition.Choices is { Count: > 0 } choices && !choices.Contains(0)))
            reading.Report(map.At, "Versioner fra før feltet kom til regner med 0, men 0 kan ikke skrives.", "Lad 0 betyde, at feltet intet ændrer, og sæt mindst til 0.", Introduced.Name);
        foreach (var value in assumption.Values)
            if (value.Standard.Value < definition.Minimum || value.Standard.Value > definition.Maximum)
                reading.Report(map.At, $"Værdien {value.Standard.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} ligger uden for det, man kan skrive.", "Ret værdien, eller flyt mindst og hoejst.", Values.Name);
        foreach (var twice in assumption.Values.GroupBy(value => (value.From, value.Place)).Where(same => same.Count() > 1))
            reading.Report(map.At, $"To værdier gælder fra {twice.Key.From:yyyy-MM-dd} på samme plads.", "Slet den ene, eller giv dem hver sin dag.", Values.Name);
    }
}
