using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Municipalities;

/// <summary>A result on a municipality's page. Numbers of people below five can't be written in it.</summary>
public static class ReportedResultSchema
{
    public static IReadOnlyDictionary<string, ResultOutcome> Outcomes { get; } = new Dictionary<string, ResultOutcome>
    {
        ["fald"] = ResultOutcome.Fell, ["stigning"] = ResultOutcome.Rose, ["uaendret"] = ResultOutcome.Unchanged,
        ["ikke-naaet"] = ResultOutcome.NotReached, ["ikke-maalt"] = ResultOutcome.NotMeasured,
    };

    private static readonly Field<string> Measure = new("maal", Line(120), isRequired: true, "Hvad der er set på.");
    private static readonly Field<ResultOutcome> Outcome = new("udfald", Choice(Outcomes), isRequired: true, "Hvordan det gik.");
    private static readonly Field<string> Fact = new("fakta", Code, isRequired: false, "Faktummet, der fortæller det. Uden: kommunen har selv oplyst det.") { Label = "Faktum", RefersTo = Reference.Fact };
    private static readonly Field<ReportedFigure> Before = new("foer", new FigureType(), isRequired: false, "Tallet før.");
    private static readonly Field<ReportedFigure> After = new("efter", new FigureType(), isRequired: false, "Tallet efter.");
    private static readonly Field<Unit> UnitField = new("enhed", Choice(DanishChoices.Units), isRequired: false, "Hvad tallene tæller.");
    private static readonly Field<int> Base = new("af", Whole(0, 1_000_000), isRequired: false, "Antallet, procenten er regnet af.");
    private static readonly Field<string> Period = new("periode", Line(), isRequired: false, "Hvornår.");
    private static readonly Field<string> ReportedBy = new("indberettetAf", Line(), isRequired: false, "Hvem i kommunen der har oplyst det.");
    private static readonly Field<DateOnly> ReportedOn = new("dato", Date, isRequired: false, "Dagen, det er oplyst.");
    private static readonly Field<ProseText> Note = new("note", Rich, isRequired: false, "Et forbehold.");

    public static Schema.Schema Schema { get; } = new(Measure, Outcome, Fact, Before, After, UnitField, Base, Period, ReportedBy, ReportedOn, Note);

    internal static FieldType<ReportedResult> Type { get; } = new ResultType();

    private sealed class ResultType : FieldType<ReportedResult>
    {
        public override string Form => "{maal: …, udfald: fald, fakta: F33}";
        public override FieldShape Shape => new GroupShape(Schema);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out ReportedResult? value)
        {
            if (node is not YamlMap map) return Refuse(node, reading, "Her skulle stå et resultat.", out value);
            value = null;
            if (Schema.Read(map, reading) is not { } fields) return false;
            var before = reading.Faults.Count;
            var fact = fields.Optional(Fact);
            var own = fact is null ? Own(map, fields, reading) : null;
            if (fact is not null && new Field[] { Before, After, UnitField, Base, Period, ReportedBy, ReportedOn }.Any(fields.Has))
                reading.Report(map.At, "Resultatet har både et faktum og egne tal.", "Lad tallene komme fra faktummet, eller slet fakta:.", Fact.Name);
            if (reading.Faults.Count > before) return false;
            value = new(fields.Required(Measure), fields.Required(Outcome), fact, own, fields.Optional(Note));
            return true;
        }

        private static OwnFigures? Own(YamlMap map, FieldValues fields, FileReading reading)
        {
            if (fields.Optional(Period) is not { } period || fields.Optional(ReportedBy) is not { } by || fields.OptionalValue(ReportedOn) is not { } on)
            {
                reading.Report(map.At, "Resultatet mangler sin kilde.", "Skriv fakta: med et nummer, eller periode:, indberettetAf: og dato:.", Fact.Name);
                return null;
            }
            var own = new OwnFigures(fields.Optional(Before), fields.Optional(After), fields.OptionalValue(UnitField), fields.OptionalValue(Base), period, by, on);
            foreach (var figure in new[] { own.Before, own.After }.OfType<ReportedFigure>()) Check(map, figure, own, reading);
            return own;
        }

        private static void Check(YamlMap map, ReportedFigure figure, OwnFigures own, FileReading reading)
        {
            if (own.Unit is not { } unit) reading.Report(map.At, "Tallet har ingen enhed.", $"Tilføj enhed: og skriv {UnitField.Type.Form}.", UnitField.Name);
            else if (figure.Value is not { } value) return;
            else if (SmallNumbers.IsTooSmall(value, unit))
                reading.Report(map.At, $"Tallet {value} er under {SmallNumbers.Fewest}, så nogen kan kendes på det.", $"Skriv {SmallNumbers.Word} i stedet for tallet.");
            else if (unit == Unit.Percent && own.Base is null)
                reading.Report(map.At, "Procenten mangler det, den er regnet af.", "Tilføj af: og skriv antallet.", Base.Name);
            else if (unit == Unit.Percent && SmallNumbers.IsTooSmallShare(value, own.Base!.Value))
                reading.Report(map.At, $"{value} pct. af {own.Base} er færre end {SmallNumbers.Fewest}, så nogen kan kendes på det.", $"Skriv {SmallNumbers.Word} i stedet for procenten.");
        }
    }

    private sealed class FigureType : FieldType<ReportedFigure>
    {
        public override string Form => $"et tal som 12 eller 3,5, eller {SmallNumbers.Word}";
        public override FieldShape Shape => new NameShape(Form);

        internal override bool TryRead(YamlNode node, FileReading reading, [NotNullWhen(true)] out ReportedFigure? value)
        {
            value = node switch
            {
                YamlText { Value: SmallNumbers.Word } => new(null),
                YamlText text when DanishDecimal.Parse(text.Value) is { } number => new(number),
                _ => null,
            };
            return value is not null || Refuse(node, reading, "Tallet kan ikke læses.", out value);
        }
    }
}
