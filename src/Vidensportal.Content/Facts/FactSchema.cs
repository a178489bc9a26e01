using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Facts;

/// <summary>The file of a fact: <c>content/fakta/F40.yaml</c>.</summary>
public static class FactSchema
{
    private static readonly Field<string> Id = new("id", Code, isRequired: true, "Faktummets nummer; det samme som filens navn.") { Label = "Nummer", IsFixed = true };
    private static readonly Field<string> Topic = new("emne", Slug, isRequired: true, "Emnet, som faktummet står under i registret.") { RefersTo = Reference.Topic };
    private static readonly Field<string> Statement = new("udsagn", Text(10, 500), isRequired: true, "Hele påstanden med egne ord.");
    private static readonly Field<DecimalRange> Value = new("vaerdi", new DecimalRangeType(), isRequired: false, "Tallet, eller et spænd som [20, 25]. Fald skrives med minus.");
    private static readonly Field<Unit> UnitField = new("enhed", Choice(DanishChoices.Units), isRequired: false, "Hvad tallet tæller.");
    private static readonly Field<Qualifier> QualifierField = new("kvalifikator", Choice(DanishChoices.Qualifiers), isRequired: false, "Hvor præcist kilden siger det.");
    private static readonly Field<IReadOnlyDictionary<string, Quantity>> Quantities = new("tal", Named(new QuantityType()), isRequired: false, "Flere tal, hver med et navn.") { Label = "Flere tal" };
    private static readonly Field<Period> PeriodField = new("periode", new PeriodType(), isRequired: true, "De år, som tallet dækker.");
    private static readonly Field<Area> AreaField = new("omraade", Choice(DanishChoices.Areas), isRequired: true, "Hvor det gælder.");
    private static readonly Field<FactKind> KindField = new("slags", Choice(DanishChoices.Kinds), isRequired: true, "Om det er målt, oplevet, et mål …");
    private static readonly Field<bool> Gross = new("brutto", YesNo, isRequired: false, "Andre udgifter er ikke trukket fra.");
    private static readonly Field<IReadOnlyList<Evidence>> EvidenceField = new("belaeg", ListOf(EvidenceSchema.Type), isRequired: false, "Hvor kilderne siger det.");
    private static readonly Field<string> Calculation = new("udregning", Text(3, 300), isRequired: false, "Regnestykket bag en egen beregning.");
    private static readonly Field<IReadOnlyList<string>> BuildsOn = new("bygger-paa", ListOf(Code), isRequired: false, "De fakta, beregningen bygger på.") { RefersTo = Reference.Fact };
    private static readonly Field<IReadOnlyList<string>> Disagreements = new("uoverensstemmelser", ListOf(Code), isRequired: false, "De uenigheder, tallet indgår i.") { RefersTo = Reference.Disagreement };
    private static readonly Field<string> Note = new("note", Text(5, 600), isRequired: false, "Et forbehold, der vises sammen med faktummet.");
    private static readonly Field<IReadOnlyList<string>> Questions = new("spoergsmaal", ListOf(Matching(IsQuestion, "et spørgsmål på 10–200 tegn, der slutter med ?"), most: 5), isRequired: false, "Spørgsmål at tale om på et møde. Et faktum med spørgsmål er et nøgletal.");

    public static Schema.Schema Schema { get; } = new(
        Id, Topic, Statement, Value, UnitField, QualifierField, Quantities, PeriodField, AreaField, KindField, Gross,
        EvidenceField, Calculation, BuildsOn, Disagreements, Note, Questions);

    private static readonly Schema.Schema QuantitySchema = new(Value, UnitField, QualifierField);

    internal static Fact? Read(YamlMap map, FileReading reading)
    {
        if (Schema.Read(map, reading) is not { } fields) return null;
        var before = reading.Faults.Count;
        var fact = new Fact
        {
            Id = fields.Required(Id), Topic = fields.Required(Topic), Statement = fields.Required(Statement),
            Quantities = ReadQuantities(map, fields, reading), Period = fields.Required(PeriodField), Area = fields.Required(AreaField),
            Kind = fields.Required(KindField), IsGross = fields.IsYes(Gross), Evidence = fields.List(EvidenceField),
            Calculation = fields.Optional(Calculation), BuildsOn = fields.List(BuildsOn), Disagreements = fields.List(Disagreements),
            Note = fields.Optional(Note), Questions = fields.List(Questions),
        };
        RequireEvidence(map, fact, reading);
        return reading.Faults.Count == before ? fact : null;
    }

    private static bool IsQuestion(string text) => text.Length is >= 10 and <= 200 && text.EndsWith('?') && !text.Contains('\n', StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, Quantity> ReadQuantities(YamlMap map, FieldValues fields, FileReading reading)
    {
        if (fields.Optional(Quantities) is { } named)
        {
            if (fields.Has(Value)) reading.Report(map.At, "Faktummet har både vaerdi og tal.", "Brug vaerdi til ét tal og tal til flere.", Quantities.Name);
            return named;
        }
        return Quantity(map, fields, reading) is { } single ? new Dictionary<string, Quantity> { [""] = single } : new Dictionary<string, Quantity>();
    }

    private static Quantity? Quantity(YamlMap map, FieldValues fields, FileReading reading)
    {
        if (fields.Optional(Value) is not { } value) return null;
        if (fields.OptionalValue(UnitField) is { } unit)
            return new(value.Lower, value.Upper, unit, fields.OptionalValue(QualifierField) ?? Qualifier.None);
        reading.Report(map.At, "Tallet har ingen enhed.", $"Tilføj enhed: og skriv {UnitField.Type.Form}.", UnitField.Name);
        return null;
    }

    private static void RequireEvidence(YamlMap map, Fact fact, FileReading reading)
    {
        if (!fact.IsOwnCalculation && fact.Evidence.Count == 0)
            reading.Report(map.At, "Faktummet har intet belæg.", "Tilføj belaeg: med kilde, linje og de ord, der står der.", EvidenceField.Name);
        if (fact.IsOwnCalculation && (fact.Calculation is null || fact.BuildsOn.Count == 0))
            reading.Report(map.At, "En egen beregning skal vise sit regnestykke.", "Tilføj udregning: og bygger-paa: med de fakta, der regnes på.", fact.Calculation is null ? Calculation.Name : BuildsOn.Name);
    }

    private sealed record DecimalRange(decimal Lower, decimal? Upper);

    private sealed class DecimalRangeType : FieldType<DecimalRange>
    {
        public override string Form => "et tal som 2500000 eller 1,35, eller et spænd som [20, 25]";
        public override FieldShape Shape => new RangeShape();

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out DecimalRange? value)
        {
            value = node switch
            {
                YamlText text when DanishDecimal.Parse(text.Value) is { } number => new(number, null),
                YamlList { Items: [YamlText lower, YamlText upper] } when DanishDecimal.Parse(lower.Value) is { } from && DanishDecimal.Parse(upper.Value) is { } to && from < to => new(from, to),
                _ => null,
            };
            return value is not null || Refuse(node, reading, "Tallet kan ikke læses.", out value);
        }
    }

    private sealed class QuantityType : FieldType<Quantity>
    {
        public override string Form => "{vaerdi: 12, enhed: boern}";
        public override FieldShape Shape => new GroupShape(QuantitySchema);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out Quantity? value)
        {
            if (node is not YamlMap map) return Refuse(node, reading, "Her skulle stå et tal med enhed.", out value);
            var fields = QuantitySchema.Read(map, reading);
            if (fields is not null && !fields.Has(Value)) reading.Report(map.At, "Tallet mangler.", $"Skriv {Form}.", Value.Name);
            value = fields is null ? null : Quantity(map, fields, reading);
            return value is not null;
        }
    }

    private sealed class PeriodType : FieldType<Period>
    {
        private static readonly Field<int> From = new("fra", Whole(1900, 2200), isRequired: false, "Første år.");
        private static readonly Field<int> To = new("til", Whole(1900, 2200), isRequired: false, "Sidste år.");
        private static readonly Field<string> Words = new("tekst", Line(), isRequired: false, "Perioden med ord.");
        private static readonly Schema.Schema Years = new(From, To, Words);

        public override string Form => "{fra: 2013, til: 2014} eller ikke-oplyst";
        public override FieldShape Shape => new GroupShape(Years, "ikke-oplyst");

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out Period? value)
        {
            value = null;
            if (node is YamlText { Value: "ikke-oplyst" }) value = Period.NotStated;
            if (value is not null) return true;
            if (node is not YamlMap map) return Refuse(node, reading, "Perioden kan ikke læses.", out value);
            if (Years.Read(map, reading) is not { } years) return false;
            var (from, to) = (years.OptionalValue(From), years.OptionalValue(To));
            if (from is null && to is null) return Refuse(node, reading, "Perioden har ingen år.", out value);
            if (to < from) return Refuse(node, reading, "Perioden slutter, før den begynder.", out value);
            value = new(from, to ?? from, years.Optional(Words));
            return true;
        }
    }
}
