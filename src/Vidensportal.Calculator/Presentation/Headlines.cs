using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>The three answers that are always shown together.</summary>
internal static class Headlines
{
    /// <summary>The scenario in which the effort changes nothing.</summary>
    public const string NoEffect = "ingenEffekt";

    public static string Announcement(CalculationReport report)
    {
        var (baseCase, fail) = (Amounts.InWords(report.Outcome.NetPresentValueKroner), Fail(report));
        return report.Uncertainty is { } uncertainty
            ? Sentences.Get("resultat.melding", ("grund", baseCase), ("chance", Amounts.Share(uncertainty.ChanceOfGain)), ("uden", fail))
            : Sentences.Get("resultat.melding-uden", ("grund", baseCase), ("uden", fail));
    }

    public static string Sum(CalculationReport report) =>
        Sentences.Get("resultat.sum", ("sum", Amounts.InWords(report.Outcome.Totals.ResultKroner)), ("aar", Amounts.Horizon(report.Inputs.HorizonYears)));

    public static string Payback(CalculationReport report) => report.Outcome.Payback switch
    {
        null => Sentences.Get("resultat.ikke-tjent-hjem", ("aar", Amounts.Horizon(report.Inputs.HorizonYears))),
        { FallsBelowZeroAgain: true } payback => Sentences.Get("resultat.tjent-hjem-men", ("tid", Amounts.Years(payback.Years))),
        var payback => Sentences.Get("resultat.tjent-hjem-efter", ("tid", Amounts.Years(payback.Years))),
    };

    public static string Middle(CalculationReport report) =>
        report.Uncertainty is { } uncertainty ? Amounts.InWords(uncertainty.P50Kroner) : Sentences.Get("beloeb.ingen");

    public static string Range(CalculationReport report) => report.Uncertainty is { } uncertainty
        ? Sentences.Get("resultat.spaend", ("lav", Amounts.InWords(uncertainty.P10Kroner)), ("hoej", Amounts.InWords(uncertainty.P90Kroner)))
        : Sentences.Get("resultat.ingen-usikkerhed");

    public static string Chance(CalculationReport report) => report.Uncertainty is { } uncertainty
        ? Sentences.Get("resultat.chance", ("gevinst", Amounts.Share(uncertainty.ChanceOfGain)), ("tjentHjem", Amounts.Share(uncertainty.ChanceOfPayback)))
        : "";

    public static string Fail(CalculationReport report) => Amounts.InWords(OutcomeOf(report, NoEffect).NetPresentValueKroner);

    public static string FailText() => Sentences.Get("resultat.virker-ikke");

    private static Outcome OutcomeOf(CalculationReport report, string scenario) => report.Scenarios.First(one => one.Id == scenario).Outcome;
}
