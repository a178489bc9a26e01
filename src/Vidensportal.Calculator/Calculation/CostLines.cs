using Vidensportal.Calculator.Inputs;

namespace Vidensportal.Calculator.Calculation;

/// <summary>What the effort costs, line by line: each total is the sum of its lines.</summary>
/// <param name="ExtraPosts">Advisers more than today, full time.</param>
/// <param name="MarkupKroner">On the four lines before it.</param>
/// <param name="YearlyKroner">The five lines before it.</param>
/// <param name="StartMarkupKroner">On the start.</param>
/// <param name="OnceKroner">The start and its markup, in year 1 only.</param>
public sealed record CostLines(
    double ExtraPosts, double WorkersKroner, double TeamLeaderKroner, double InterdisciplinaryKroner, double ExtraPreventionKroner, double MarkupKroner,
    double YearlyKroner, double StartKroner, double StartMarkupKroner, double OnceKroner)
{
    // What a ceiling lets pass, so that the last bit of a division does not hire half a person.
    internal const double Slack = 1e-9;

    internal static CostLines Of(CalculationInputs inputs)
    {
        var posts = Posts(inputs);
        var workers = posts * inputs.WorkerKroner;
        var teamLeader = inputs.TeamLeaderPosts * inputs.TeamLeaderKroner;
        var beforeMarkup = workers + teamLeader + inputs.InterdisciplinaryKroner + inputs.ExtraPreventionKroner;
        var markup = beforeMarkup * inputs.CostMarkupPercent / 100;
        var startMarkup = inputs.StartKroner * inputs.CostMarkupPercent / 100;
        return new(
            posts, workers, teamLeader, inputs.InterdisciplinaryKroner, inputs.ExtraPreventionKroner, markup,
            beforeMarkup + markup, inputs.StartKroner, startMarkup, inputs.StartKroner + startMarkup);
    }

    private static double Posts(CalculationInputs inputs)
    {
        var posts = inputs.Cases / inputs.CasesPerWorkerAfter - inputs.Cases / inputs.CasesPerWorkerBefore;
        // + 0: the ceiling of a little less than nothing is a negative zero.
        return inputs.RoundPostsTo > 0 ? inputs.RoundPostsTo * (Math.Ceiling(posts / inputs.RoundPostsTo - Slack) + 0) : posts;
    }
}
