using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Content.Replication;

namespace Vidensportal.Content.Tests.Replication;

/// <summary>The questions and the plan: the portal's own, and what an editor can do wrong with them.</summary>
public sealed class ReplicationTests
{
    private static readonly ContentLibrary Own = ContentLoader.LoadFolder(Repository.Content).Library!;

    [Fact]
    public void The_portals_own_readiness_has_six_sides_in_order()
    {
        Assert.Equal(["behov", "pasform", "kapacitet", "evidens", "anvendelighed", "stoette"], Own.Readiness.Select(factor => factor.Id));
        Assert.All(Own.Readiness, factor => Assert.InRange(factor.Questions.Count, 3, 5));
        Assert.Contains(Own.Readiness, factor => factor.Questions.Any(question => question.IsFirst));
    }

    [Fact]
    public void The_portals_own_plan_has_something_for_every_core_component()
    {
        var used = Own.RoadMap.Phases.SelectMany(phase => phase.Tasks).SelectMany(task => task.Components).Concat(Own.RoadMap.Meetings.Select(meeting => meeting.Component).OfType<string>()).ToHashSet();

        Assert.Empty(Own.CoreComponents.Keys.Except(used));
    }

    [Fact]
    public void The_portals_own_meetings_are_as_often_as_the_sources_say()
    {
        var rhythms = Own.RoadMap.Meetings.ToDictionary(meeting => meeting.Component!, meeting => meeting.Rhythm);

        Assert.Equal(MeetingRhythm.TwiceAMonth, rhythms["KE6"]);
        Assert.Equal(2, Own.Facts["F21"].Quantities[""].Value);
        Assert.Equal(MeetingRhythm.EverySecondWeek, rhythms["KE7"]);
        Assert.Equal(2, Own.Facts["F22"].Quantities[""].Value);
        Assert.Equal(MeetingRhythm.Monthly, rhythms["KE8"]);
        Assert.Equal(1, Own.Facts["F23"].Quantities[""].Value);
    }

    [Fact]
    public void Nothing_that_must_precede_the_fewer_cases_comes_after_them()
    {
        var tasks = Own.RoadMap.Phases.SelectMany((phase, at) => phase.Tasks.Select(task => (Task: task, Phase: at))).ToList();
        var cut = tasks.Single(one => one.Task.Id == "sagstal-ned");

        Assert.Contains(tasks, one => one.Task.PrecedesCut);
        Assert.All(tasks.Where(one => one.Task.PrecedesCut), one => Assert.True((one.Phase, one.Task.Month).CompareTo((cut.Phase, cut.Task.Month)) < 0, one.Task.Id));
    }

    [Fact]
    public void Only_the_core_component_with_halves_is_answered_in_halves() =>
        Assert.Equal(["anbringelser", "forebyggende foranstaltninger"], Assert.Single(Own.CoreComponents.Values, component => component.Parts.Count > 0).Parts);

    [Theory]
    [InlineData("parathed/faktorer/behov.yaml", "spoergsmaal: []", "Listen er tom.")]
    [InlineData("parathed/faktorer/behov.yaml", "spoergsmaal: [{id: a, tekst: Er der 7 af dem?, afklar: Tæl., side: forside}]", "7")]
    [InlineData("parathed/faktorer/behov.yaml", "spoergsmaal: [{id: a, tekst: Er det?, afklar: Gør det., side: findes-ikke}]", "Siden \"findes-ikke\" findes ikke.")]
    [InlineData("parathed/faktorer/behov.yaml", "spoergsmaal: [{id: a, tekst: Er det?, afklar: Gør det., side: forside}, {id: a, tekst: Er det?, afklar: Gør det., side: forside}]", "Spørgsmålet \"a\" står to gange.")]
    [InlineData("koereplan/faser/begynd.yaml", "opgaver: [{id: a, navn: Noget, slags: drøm, rolle: leder, maaned: 1, tekst: Sådan.}]", "\"drøm\" kan ikke vælges her.")]
    [InlineData("koereplan/faser/begynd.yaml", "opgaver: [{id: a, navn: Noget, slags: opgave, rolle: ingen, maaned: 1, tekst: Sådan.}]", "Rollen \"ingen\" findes ikke.")]
    [InlineData("koereplan/faser/begynd.yaml", "opgaver: [{id: a, navn: Noget, slags: opgave, rolle: leder, maaned: 7, tekst: Sådan.}]", "Punktet \"a\" ligger efter fasens slutning.")]
    [InlineData("koereplan/faser/begynd.yaml", "opgaver: [{id: a, navn: Noget, slags: opgave, rolle: leder, maaned: 1, tekst: Sådan., kerneelementer: [KE99]}]", "Kerneelementet \"KE99\" findes ikke.")]
    [InlineData("koereplan/moeder/ledere.yaml", "klokken: \"25.00\"", "\"25.00\" kan ikke bruges her.")]
    [InlineData("koereplan/moeder/ledere.yaml", "fase: drift", "Fasen \"drift\" findes ikke.")]
    [InlineData("koereplan/moeder/ledere.yaml", "rytme: dagligt", "\"dagligt\" kan ikke vælges her.")]
    public void What_is_wrong_is_told_in_its_file(string path, string fields, string problem) =>
        Assert.Contains(Faults($"-- a.md --\n---\ntype: parathed\n---\n-- b.md --\n---\ntype: koereplan\n---\n-- {path} --\n{fields}\n"), fault => fault.StartsWith($"content/{path}:", StringComparison.Ordinal) && fault.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("fidelitet", "kerneelementer/", "Siden spørger, men der er ingen kerneelementer.")]
    [InlineData("parathed", "parathed/", "Siden spørger, men der er ingen spørgsmål.")]
    [InlineData("koereplan", "koereplan/", "Siden lægger en plan, men der er ingen faser.")]
    public void Page_with_nothing_to_show_is_told(string type, string folder, string problem)
    {
        var files = Files($"-- a.md --\n---\ntype: {type}\n---\n").Where(file => !file.Path.StartsWith(folder, StringComparison.Ordinal));

        Assert.Contains($"content/a.md:1:1  {problem}", Assert.Single(SmallContent.FaultsIn([.. files])), StringComparison.Ordinal);
    }

    private static string[] Faults(string archive) => SmallContent.FaultsIn(Files(archive));

    private static IReadOnlyList<ContentFile> Files(string archive) => [.. TestContent.Files(ContentDefaults.Complete(archive)).OrderBy(file => file.Path, StringComparer.Ordinal)];
}
