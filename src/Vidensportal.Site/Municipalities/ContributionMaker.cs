using Vidensportal.Content.Facts;
using Vidensportal.Content.Municipalities;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Municipalities;

namespace Vidensportal.Site.Municipalities;

/// <summary>The form in which a municipality tells of itself, with the words that its page will have.</summary>
internal static class ContributionMaker
{
    private static readonly string[] Questions =
    [
        "Kommune", "Hvor langt er I (overvejer, forbereder, i gang, hele kommunen, stoppet, beslægtet tilgang)", "Hvornår begyndte I", "Hvor meget af kommunen dækker det",
        "Hvilke kerneelementer bruger I (KE1-KE12: ja, delvis, nej, ukendt)", "Hvad kom der ud af det, også hvis intet ændrede sig (hvad, før, efter, periode)",
        "Hvis I er stoppet: hvornår og hvorfor", "Hvor står det skrevet", "Hvem må vi skrive til",
    ];

    public static ContributionPageView Make(SitePlan plan) => new(
        [.. plan.Library.Map!.Municipalities.Values.OrderBy(one => one.Name, DanishOrder.Comparer).Select(one => new RegisterChoice(one.Code, one.Name))],
        Choices(MunicipalityChoices.Statuses, DanishLabels.Of),
        [.. plan.Library.CoreComponents.Values.OrderBy(component => component.Number).Select(component => new RegisterChoice(component.Id, component.Name))],
        Choices(MunicipalityChoices.Answers, DanishLabels.Of), Choices(ReportedResultSchema.Outcomes, DanishLabels.Of),
        [.. DanishChoices.Units.Where(unit => unit.Value is not (Unit.Districts or Unit.Steps or Unit.Interviews or Unit.Municipalities)).Select(unit => new RegisterChoice(unit.Key, DanishLabels.Of(unit.Value)))],
        plan.Library.Settings.Email, Template(plan.Library.Settings.Email));

    private static IReadOnlyList<RegisterChoice> Choices<T>(IReadOnlyDictionary<string, T> choices, Func<T, string> label) =>
        [.. choices.Select(choice => new RegisterChoice(choice.Key, label(choice.Value)))];

    private static string Template(string? email) =>
        $"mailto:{email}?subject={Uri.EscapeDataString("Bidrag til registret over kommuner")}&body={Uri.EscapeDataString(string.Join("\r\n\r\n", Questions.Select(question => question + ":")) + $"\r\n\r\nSkriv kun samlede tal. Skriv «under 5» i stedet for et antal børn, sager eller personer under 5.\r\n")}";
}
