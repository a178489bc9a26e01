using FsCheck;
using FsCheck.Fluent;
using Vidensportal.Calculator.Calculation;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Links;
using Outcome = Vidensportal.Calculator.Calculation.Outcome;

namespace Vidensportal.Calculator.Tests.Calculation;

/// <summary>What must hold of any calculation. Kroner are compared to the last bits that a sum of large numbers can lose.</summary>
public sealed class OutcomePropertyTests
{
    [Fact]
    public void Present_saving_less_present_cost_is_the_net_present_value() => ForAll(inputs =>
    {
        var values = Outcome.Of(inputs).PresentValues;
        return IsNear(values.NetSavingKroner - values.CostKroner, values.ResultKroner, values);
    });

    [Fact]
    public void The_rows_add_up_to_the_totals() => ForAll(inputs =>
    {
        var (years, totals) = (Outcome.Of(inputs).Years, Outcome.Of(inputs).Totals);
        return totals.CostKroner == years.Sum(year => year.CostKroner) && totals.ResultKroner == years.Sum(year => year.ResultKroner)
            && totals.ResultKroner == years[^1].CumulativeKroner
            && years.All(year => IsNear(year.GrossSavingKroner - year.StateShareKroner - year.OffsetKroner, year.NetSavingKroner, totals))
            && years.All(year => year.ResultKroner == year.NetSavingKroner - year.CostKroner);
    });

    [Fact]
    public void The_cost_is_the_sum_of_its_lines() => ForAll(inputs =>
    {
        var costs = Outcome.Of(inputs).Costs;
        return costs.YearlyKroner == costs.WorkersKroner + costs.TeamLeaderKroner + costs.InterdisciplinaryKroner + costs.ExtraPreventionKroner + costs.MarkupKroner
            && costs.OnceKroner == costs.StartKroner + costs.StartMarkupKroner;
    });

    [Fact]
    public void The_switching_share_gives_a_net_present_value_of_zero() => ForAll(inputs =>
    {
        if (Outcome.Of(inputs).SwitchingValues.CausalPercent is not { } causal || causal < 1e-3) return true;
        var switched = Outcome.Of(With(inputs, "kausal_pct", causal)).PresentValues;
        return IsNear(0, switched.ResultKroner, switched);
    });

    [Fact]
    public void With_no_effect_every_year_is_what_it_costs() => ForAll(inputs =>
        Outcome.Of(With(inputs, "kausal_pct", 0)).Years.All(year => year.ResultKroner == -inputs.OffsetKroner - year.CostKroner));

    [Fact]
    public void A_larger_share_never_makes_a_saving_smaller() => ForAll(inputs =>
    {
        var (less, more) = (Outcome.Of(With(inputs, "kausal_pct", inputs.CausalPercent / 2)), Outcome.Of(inputs));
        return more.FullSaving.NetKroner < 0 || more.NetPresentValueKroner >= less.NetPresentValueKroner;
    });

    [Fact]
    public void More_children_moved_to_a_cheaper_step_never_save_less() => ForAll(inputs =>
    {
        var more = Outcome.Of(With(inputs, "flyt_50_fra", 6, "flyt_50_til", 5, "flyt_50_antal", 10, "enhedspris_kr_6", 3_000_000, "enhedspris_kr_5", 500_000));
        var fewer = Outcome.Of(With(inputs, "flyt_50_fra", 6, "flyt_50_til", 5, "flyt_50_antal", 5, "enhedspris_kr_6", 3_000_000, "enhedspris_kr_5", 500_000));
        return more.FullSaving.GrossKroner >= fewer.FullSaving.GrossKroner && more.NetPresentValueKroner >= fewer.NetPresentValueKroner;
    });

    [Fact]
    public void A_dearer_step_left_behind_never_saves_less() => ForAll(inputs =>
    {
        var cheap = Outcome.Of(With(inputs, "flyt_50_fra", 6, "flyt_50_til", 5, "flyt_50_antal", 5, "enhedspris_kr_6", 1_000_000, "boern_6", 0));
        var dear = Outcome.Of(With(inputs, "flyt_50_fra", 6, "flyt_50_til", 5, "flyt_50_antal", 5, "enhedspris_kr_6", 2_500_000, "boern_6", 0));
        return inputs.Moves.Any(move => move.To == 6) || dear.FullSaving.NetKroner >= cheap.FullSaving.NetKroner;
    });

    [Fact]
    public void The_municipality_keeps_something_of_every_krone() => ForAll(inputs =>
        inputs.RefundPercent.Any(percent => percent > 100) || Outcome.Of(inputs).NetUnitPriceKroner.All(price => price >= 0));

    [Fact]
    public void A_link_gives_the_same_inputs_back() => ForAll(inputs =>
        Models.Inputs(FieldsIn(ShareLink.QueryOf(inputs, Models.Contract))).Equals(inputs));

    private static void ForAll(Func<CalculationInputs, bool> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(RandomInputs.Any, holds));

    /// <summary>To a billionth of the money that flows.</summary>
    private static bool IsNear(double expected, double actual, Totals totals) =>
        Math.Abs(expected - actual) <= 1e-9 * (1 + totals.CostKroner + Math.Abs(totals.GrossSavingKroner) + Math.Abs(totals.StateShareKroner) + totals.OffsetKroner);

    /// <summary>Other numbers instead, also outside the ranges: a switching share may be 400 per cent.</summary>
    private static CalculationInputs With(CalculationInputs inputs, params object[] namesAndValues)
    {
        var fields = FieldsIn(ShareLink.QueryOf(inputs, Models.Contract)).ToDictionary(field => field.Name, field => field.Text);
        for (var index = 0; index < namesAndValues.Length; index += 2)
            fields[(string)namesAndValues[index]] = Calculator.Numbers.NumberText.Whole(Convert.ToDouble(namesAndValues[index + 1], System.Globalization.CultureInfo.InvariantCulture));
        var reading = TextInputReader.Read(fields, Models.Contract with
        {
            Inputs = [.. Models.Contract.Inputs.Select(input => input.Key == Calculator.Models.InputKey.CausalPercent ? input with { Maximum = double.MaxValue } : input)],
        });
        Assert.Empty(reading.Faults);
        return reading.Inputs!;
    }

    private static IEnumerable<(string Name, string Text)> FieldsIn(string query) =>
        query.Split('&').Select(part => part.Split('=')).Select(part => (part[0], Uri.UnescapeDataString(part[1])));
}
