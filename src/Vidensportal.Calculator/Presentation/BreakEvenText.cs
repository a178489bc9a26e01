using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Numbers;
using Vidensportal.Calculator.Reports;
using Vidensportal.Calculator.Texts;

namespace Vidensportal.Calculator.Presentation;

/// <summary>What it takes, in words, before anything else is said.</summary>
internal static class BreakEvenText
{
    private const int Foster = 5;
    private const int Institution = 6;

    /// <summary>No effort can have caused more than all of it.</summary>
    public const double Everything = 100;

    public static string Of(CalculationReport report)
    {
        var switching = report.Outcome.SwitchingValues;
        var years = ("aar", Amounts.Horizon(report.Inputs.HorizonYears));
        if (report.Outcome.PresentValues.CostKroner + report.Outcome.PresentValues.OffsetKroner <= 0) return Sentences.Get("resultat.uden-udgift");
        if (switching.WholeChildrenFromInstitutionToFoster is { } children)
            return children <= 1 ? Sentences.Get("resultat.tjent-hjem-barn", years) : Sentences.Get("resultat.tjent-hjem-boern", years, ("antal", NumberText.Fixed(children, 0)));
        return switching.CausalPercent switch
        {
            null => Sentences.Get("resultat.aldrig"),
            > Everything => Sentences.Get("resultat.for-meget", years),
            { } percent => Sentences.Get("resultat.tjent-hjem-andel", years, ("andel", NumberText.Percent(percent, 0))),
        };
    }

    public static string Distance(CalculationReport report)
    {
        var switching = report.Outcome.SwitchingValues;
        if (switching.WholeChildrenFromInstitutionToFoster is not null) return Sentences.Get("resultat.afstand-boern", ("antal", NumberText.AtMost(MovedThatWay(report.Inputs), 1)));
        return switching.CausalPercent is null ? "" : Sentences.Get("resultat.afstand-andel", ("andel", NumberText.Percent(report.Inputs.CausalPercent, 1)));
    }

    private static double MovedThatWay(CalculationInputs inputs)
    {
        var moved = 0.0;
        foreach (var move in inputs.Moves)
            if (move is { From: Institution, To: Foster }) moved += move.Children;
        return moved;
    }
}
