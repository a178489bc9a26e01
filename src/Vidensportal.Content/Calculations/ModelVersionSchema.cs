using Vidensportal.Calculator.Models;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Calculations;

/// <summary>The file of a model version: <c>content/beregner/modeller/1.0.yaml</c>.</summary>
public static class ModelVersionSchema
{
    public const string Folder = "beregner/modeller/";
    private const int StepCount = 7;

    public static IReadOnlyDictionary<string, SensitivityKind> SensitivityKinds { get; } = new Dictionary<string, SensitivityKind>
    {
        ["kausal"] = SensitivityKind.CausalShare, ["antal"] = SensitivityKind.MovedChildren, ["pris-trin-6"] = SensitivityKind.InstitutionPrice,
        ["pris-trin-5"] = SensitivityKind.FosterPrice, ["raadgiver"] = SensitivityKind.WorkerCost, ["bortfald"] = SensitivityKind.Fade,
        ["forsinkelse"] = SensitivityKind.Delay, ["refusion"] = SensitivityKind.Refund, ["rente"] = SensitivityKind.DiscountRate,
    };

    private static readonly FieldType<double> Percent = Number(0, 1000);

    private static readonly Field<string> Version = new("version", Matching(IsVersion, "et nummer som \"1.0\""), isRequired: true, "Versionens nummer; det samme som filens navn.") { IsFixed = true };
    private static readonly Field<DateOnly> From = new("dato", Date, isRequired: true, "Den dag, hvis værdier versionen bruger.");
    private static readonly Field<string> Fingerprint = new("aftryk", Line(12), isRequired: false, "Versionens aftryk. Skrives, når den udgives, og holder øje med, at dens tal ikke ændres siden.");
    private static readonly Field<IReadOnlyList<string>> Steps = new("trin", ListOf(Line(80), least: StepCount, most: StepCount), isRequired: true, "Navnene på trin 0 til 6.");

    private static readonly Field<string> Id = new("id", Line(40), isRequired: true, "Fast navn.");
    private static readonly Field<string> Name = new("navn", Line(60), isRequired: true, "Navnet, som den besøgende ser.");
    private static readonly Field<string> Description = new("beskrivelse", Text(5, 300), isRequired: true, "En sætning om det.");
    private static readonly Field<string> Input = new("felt", Line(60), isRequired: true, "Feltets navn, som sager_foer.");
    private static readonly Field<double> Value = new("vaerdi", Number(0, 1_000_000_000), isRequired: true, "Værdien.");
    private static readonly Field<IReadOnlyList<KeyValuePair<string, double>>> Values = new("vaerdier", ListOf(Group(
        new Schema.Schema(Input, Value), fields => KeyValuePair.Create(fields.Required(Input), fields.Required(Value)), "{felt: sager_foer, vaerdi: 31}")), isRequired: false, "De værdier, der er anderledes end standard.");
    private static readonly Field<IReadOnlyList<Profile>> Profiles = new("profiler", ListOf(Group(
        new Schema.Schema(Id, Name, Description, Values), fields => new Profile(fields.Required(Id), fields.Required(Name), fields.Required(Description),
            fields.List(Values).DistinctBy(value => value.Key).ToDictionary(value => value.Key, value => value.Value)), "{id: egne, navn: …}"), least: 1), isRequired: true, "Det, man kan begynde med.");

    private static readonly Field<double> Causal = new("kausal_pct", Percent, isRequired: false, "Andelen, der skyldes indsatsen.");
    private static readonly Field<double> Fade = new("bortfald_pct", Percent, isRequired: false, "Årligt bortfald.");
    private static readonly Field<IReadOnlyList<double>> PhaseIn = new("indfasning_pct", ListOf(Percent, least: 1, most: 10), isRequired: false, "Effekten år for år.");
    private static readonly Field<double> Markup = new("omkostningstillaeg_pct", Percent, isRequired: false, "Tillæg til udgifterne.");
    private static readonly Field<IReadOnlyList<ScenarioDefinition>> Scenarios = new("scenarier", ListOf(Group(
        new Schema.Schema(Id, Name, Description, Causal, Fade, PhaseIn, Markup), fields => new ScenarioDefinition(
            fields.Required(Id), fields.Required(Name), fields.Required(Description), fields.OptionalValue(Causal), fields.OptionalValue(Fade),
            fields.Optional(PhaseIn), fields.OptionalValue(Markup)), "{id: forsigtigt, navn: …}"), least: 1), isRequired: true, "Måder, det kan gå på.");

    private static readonly Field<int> Seed = new("froe", Whole(0, int.MaxValue), isRequired: true, "Tallet, som lodtrækningen begynder med.");
    private static readonly Field<int> Draws = new("traekninger", Whole(100, 100_000), isRequired: true, "Hvor mange gange der trækkes.");
    private static readonly Field<double> LargestCausal = new("stoerste_kausal_pct", Percent, isRequired: true, "Den største andel, der kan skyldes indsatsen.");
    private static readonly Field<Spread> Moved = new("flyttede_pct", new SpreadType(), isRequired: true, "Antal flyttede børn: mindst, mest sandsynligt, højst.");
    private static readonly Field<Spread> Price = new("prisforskel_pct", new SpreadType(), isRequired: true, "Prisforskellen: mindst, mest sandsynligt, højst.");
    private static readonly Field<Spread> Cost = new("udgift_pct", new SpreadType(), isRequired: true, "Udgiften: mindst, mest sandsynligt, højst.");
    private static readonly Field<double> LargestFade = new("stoerste_bortfald_pct", Percent, isRequired: true, "Det største årlige bortfald.");
    private static readonly Field<double> Delay = new("forsinkelse_pct", Percent, isRequired: true, "Risikoen for, at effekten kommer et år senere.");
    private static readonly Field<UncertaintyDefinition> Uncertainty = new("usikkerhed", Group(
        new Schema.Schema(Seed, Draws, LargestCausal, Moved, Price, Cost, LargestFade, Delay), fields => new UncertaintyDefinition
        {
            Seed = fields.Required(Seed), Draws = fields.Required(Draws), LargestCausalShare = fields.Required(LargestCausal) / 100, MovedChildren = fields.Required(Moved),
            PriceDifference = fields.Required(Price), Cost = fields.Required(Cost), LargestFadeShare = fields.Required(LargestFade) / 100, ChanceOfDelay = fields.Required(Delay) / 100,
        }, "tallene bag usikkerheden"), isRequired: true, "Hvor meget tallene svinger i lodtrækningen.");

    private static readonly Field<string> Shown = new("tekst", Line(60), isRequired: true, "Sådan vises ændringen.");
    private static readonly Field<double> Replaces = new("vaerdi", Number(0, 1000), isRequired: false, "Værdien, der bruges i stedet for den besøgendes.");
    private static readonly Field<double> Factor = new("procent", Percent, isRequired: false, "Så mange procent af den besøgendes værdi.");
    private static readonly FieldType<SensitivityTurn> Turn = Group(
        new Schema.Schema(Shown, Replaces, Factor), fields => new SensitivityTurn(fields.Required(Shown), fields.OptionalValue(Replaces) ?? fields.OptionalValue(Factor) / 100), "{tekst: 16 %, vaerdi: 16}");
    private static readonly Field<SensitivityKind> Kind = new("slags", Choice(SensitivityKinds), isRequired: true, "Hvilken forudsætning der drejes på.");
    private static readonly Field<SensitivityTurn> Low = new("lav", Turn, isRequired: true, "Den ugunstige vej.");
    private static readonly Field<SensitivityTurn> High = new("hoej", Turn, isRequired: true, "Den gunstige vej.");
    private static readonly Field<IReadOnlyList<SensitivityDefinition>> Sensitivities = new("foelsomhed", ListOf(Group(
        new Schema.Schema(Kind, Name, Low, High), fields => new SensitivityDefinition(fields.Required(Kind), fields.Required(Name), fields.Required(Low), fields.Required(High)), "{slags: kausal, …}"), least: 1), isRequired: true, "Forudsætninger, der drejes på én ad gangen.");

    private static readonly Field<double> HerningCases = new("herning_sager_foer", Number(1, 1000), isRequired: true, "Sager pr. rådgiver i Herning før.");
    private static readonly Field<double> FewestCases = new("anbefalet_mindst", Number(1, 1000), isRequired: true, "Det laveste anbefalede sagstal.");
    private static readonly Field<double> MostCases = new("anbefalet_hoejst", Number(1, 1000), isRequired: true, "Det højeste anbefalede sagstal.");
    private static readonly Field<double> LargestSaving = new("besparelse_pr_barn_kr", Number(0, 100_000_000), isRequired: true, "Over det beløb advares der.");
    private static readonly Field<double> WholeMunicipality = new("hele_kommunen_kausal_pct", Percent, isRequired: true, "Den andel, der allerede tæller resten af kommunen med.");
    private static readonly Field<WarningLimits> Limits = new("graenser", Group(
        new Schema.Schema(HerningCases, FewestCases, MostCases, LargestSaving, WholeMunicipality), fields => new WarningLimits(
            fields.Required(HerningCases), fields.Required(FewestCases), fields.Required(MostCases), fields.Required(LargestSaving), fields.Required(WholeMunicipality)), "grænserne"), isRequired: true, "Grænser, som advarslerne bruger.");

    public static Schema.Schema Schema { get; } = new(Version, From, Fingerprint, Steps, Profiles, Scenarios, Uncertainty, Sensitivities, Limits);

    internal static ModelVersion? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields
        ? new(fields.Required(Version), fields.Required(From), fields.Optional(Fingerprint), fields.Required(Steps), fields.Required(Profiles), fields.Required(Scenarios),
            fields.Required(Uncertainty), fields.Required(Sensitivities), fields.Required(Limits))
        : null;

    private static bool IsVersion(string text) => text.Split('.') is [var major, var minor] && IsNumber(major) && IsNumber(minor);

    private static bool IsNumber(string text) => text.Length is > 0 and < 4 && text.All(char.IsAsciiDigit);

    private sealed class SpreadType : FieldType<Spread>
    {
        private static readonly FieldType<IReadOnlyList<double>> Three = ListOf(Percent, least: 3, most: 3);

        public override string Form => "tre tal i procent: [75, 100, 125]";
        public override FieldShape Shape => Three.Shape;

        internal override bool TryRead(YamlNode node, FileReading reading, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Spread? value)
        {
            value = null;
            if (!Three.TryRead(node, reading, out var three)) return false;
            if (!(three[0] < three[2] && three[0] <= three[1] && three[1] <= three[2])) return Refuse(node, reading, "Tallene står ikke i rækkefølge.", out value);
            value = new(three[0] / 100, three[1] / 100, three[2] / 100);
            return true;
        }
    }
}
