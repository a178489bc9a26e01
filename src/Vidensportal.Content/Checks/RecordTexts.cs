using Vidensportal.Content.CoreComponents;
using Vidensportal.Content.Diagrams;
using Vidensportal.Content.Disagreements;
using Vidensportal.Content.Glossary;
using Vidensportal.Content.Library;
using Vidensportal.Content.Municipalities;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Content.Replication;

namespace Vidensportal.Content.Checks;

/// <summary>Every compiled text that a record holds.</summary>
public static class RecordTexts
{
    public static IEnumerable<ProseText> Of(object? record) => record switch
    {
        Page page => [page.Body, .. page.NotStated, .. page.Details.Texts],
        Term term => [term.Definition],
        CoreComponent component => component.Proof is { } proof ? [component.Description, component.Question, proof] : [component.Description, component.Question],
        ReadinessFactor factor => [factor.Description, .. factor.Questions.SelectMany(question => new[] { question.Text, question.Settle })],
        PlanPhase phase => [phase.Purpose, .. phase.Tasks.Select(task => task.Text)],
        PlanMeeting meeting => [meeting.Text],
        PlanRole role => [role.Text],
        PlanRisk risk => [risk.Sign, risk.Action],
        Disagreement disagreement => [disagreement.PossibleExplanation, disagreement.Shown],
        MunicipalityMention mention => [mention.Text],
        Diagram diagram => diagram.Rows.Where(row => row.Text is not null).Select(row => row.Text!),
        _ => [],
    };

    /// <summary>The texts of other records that a page shows because of its type.</summary>
    public static IEnumerable<ProseText> ShownBy(PageDetails? details, ContentLibrary library) => details switch
    {
        FidelityPageDetails => library.CoreComponents.Values.OrderBy(component => component.Number).SelectMany(Of),
        ReadinessPageDetails => library.Readiness.SelectMany(Of),
        RoadMapPageDetails => library.RoadMap.Phases.SelectMany(Of)
            .Concat(library.RoadMap.Meetings.SelectMany(Of)).Concat(library.RoadMap.Roles.SelectMany(Of)).Concat(library.RoadMap.Risks.SelectMany(Of)),
        _ => [],
    };
}
