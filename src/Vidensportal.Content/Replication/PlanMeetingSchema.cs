using System.Globalization;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Schema;
using Vidensportal.Content.Yaml;
using static Vidensportal.Content.Schema.FieldTypes;

namespace Vidensportal.Content.Replication;

/// <summary>The file of a meeting of the plan: <c>content/koereplan/moeder/ledere.yaml</c>.</summary>
public static class PlanMeetingSchema
{
    public const string Folder = "koereplan/moeder/";

    public static IReadOnlyDictionary<string, MeetingRhythm> Rhythms { get; } = new Dictionary<string, MeetingRhythm>
    {
        ["to-gange-om-maaneden"] = MeetingRhythm.TwiceAMonth, ["hver-anden-uge"] = MeetingRhythm.EverySecondWeek, ["hver-maaned"] = MeetingRhythm.Monthly,
    };

    public static IReadOnlyDictionary<string, DayOfWeek> Weekdays { get; } = new Dictionary<string, DayOfWeek>
    {
        ["mandag"] = DayOfWeek.Monday, ["tirsdag"] = DayOfWeek.Tuesday, ["onsdag"] = DayOfWeek.Wednesday, ["torsdag"] = DayOfWeek.Thursday, ["fredag"] = DayOfWeek.Friday,
    };

    private static readonly Field<string> Id = new("id", Slug, isRequired: true, "Mødets navn; det samme som filens navn.") { Label = "Fast navn", IsFixed = true };
    private static readonly Field<int> Order = new("raekkefoelge", Whole(0, 1000), isRequired: true, "Lavest først.");
    private static readonly Field<string> Name = new("navn", Line(60), isRequired: true, "Hvad mødet hedder.");
    private static readonly Field<string> Participants = new("deltagere", Line(160), isRequired: true, "Hvem der mødes.");
    private static readonly Field<ProseText> Content = new("tekst", Rich, isRequired: true, "Hvad mødet er til, og hvad kilderne siger om det.");
    private static readonly Field<MeetingRhythm> Rhythm = new("rytme", Choice(Rhythms), isRequired: true, "Hvor tit.");
    private static readonly Field<DayOfWeek> Weekday = new("ugedag", Choice(Weekdays), isRequired: true, "Ugedagen, til nogen vælger en anden.");
    private static readonly Field<string> Time = new("klokken", Matching(IsTime, "et klokkeslæt som \"09.00\""), isRequired: true, "Hvornår det begynder, til nogen vælger noget andet.");
    private static readonly Field<int> Minutes = new("minutter", Whole(15, 480), isRequired: true, "Hvor længe det varer.");
    private static readonly Field<string> Phase = new("fase", Slug, isRequired: true, "Id på den fase, møderne begynder i.");
    private static readonly Field<string> Component = new("kerneelement", Code, isRequired: false, "Kerneelementet.") { RefersTo = Reference.CoreComponent };

    public static Schema.Schema Schema { get; } = new(Id, Order, Name, Participants, Content, Rhythm, Weekday, Time, Minutes, Phase, Component);

    internal static PlanMeeting? Read(YamlMap map, FileReading reading) => Schema.Read(map, reading) is { } fields
        ? new(fields.Required(Id), fields.Required(Order), fields.Required(Name), fields.Required(Participants), fields.Required(Content), fields.Required(Rhythm),
            fields.Required(Weekday), TimeOf(fields.Required(Time)), fields.Required(Minutes), fields.Required(Phase), fields.Optional(Component))
        : null;

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH.mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static TimeOnly TimeOf(string text) => TimeOnly.ParseExact(text, "HH.mm", CultureInfo.InvariantCulture);
}
