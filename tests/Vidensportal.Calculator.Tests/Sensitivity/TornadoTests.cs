using Vidensportal.Calculator.Models;
using Vidensportal.Calculator.Sensitivity;

namespace Vidensportal.Calculator.Tests.Sensitivity;

public sealed class TornadoTests
{
    [Fact]
    public void The_largest_swing_is_first_and_equal_ones_keep_their_order()
    {
        var lines = Tornado.Of(Models.Inputs(("besparelse_kendt_kr", "6.700.000")), Models.Contract);

        Assert.Equal(SensitivityKind.CausalShare, lines[0].Kind);
        Assert.Equal(lines.Select(line => line.SwingKroner).OrderDescending(), lines.Select(line => line.SwingKroner));
        Assert.Equal([SensitivityKind.InstitutionPrice, SensitivityKind.FosterPrice, SensitivityKind.Refund], lines.Where(line => line.SwingKroner == 0).Select(line => line.Kind));
    }

    [Fact]
    public void Each_turn_is_worth_what_a_visitor_would_get_who_wrote_it()
    {
        (string, string)[] move = [("flyt_1_fra", "6"), ("flyt_1_til", "5"), ("flyt_1_antal", "20"), ("raadgiver_kr", "500.000")];
        var lines = Tornado.Of(Models.Inputs(move), Models.Contract).ToDictionary(line => line.Kind);

        Assert.Equal(Value(("kausal_pct", "33")), lines[SensitivityKind.CausalShare].LowKroner);
        Assert.Equal(Value(("flyt_1_antal", "23")), lines[SensitivityKind.MovedChildren].HighKroner);
        Assert.Equal(Value(("enhedspris_kr_6", "928.000")), lines[SensitivityKind.InstitutionPrice].LowKroner);
        Assert.Equal(Value(("enhedspris_kr_5", "376.000")), lines[SensitivityKind.FosterPrice].HighKroner);
        Assert.Equal(Value(("raadgiver_kr", "600.000")), lines[SensitivityKind.WorkerCost].LowKroner);
        Assert.Equal(Value(("bortfald_pct", "0")), lines[SensitivityKind.Fade].HighKroner);
        Assert.Equal(Value(("indfasning_pct_1", "0"), ("indfasning_pct_2", "55"), ("indfasning_pct_3", "100")), lines[SensitivityKind.Delay].LowKroner);
        Assert.Equal(Value(), lines[SensitivityKind.Delay].HighKroner);
        Assert.Equal(Value(("refusion", "nej")), lines[SensitivityKind.Refund].HighKroner);
        Assert.Equal(Value(("rente_pct", "5")), lines[SensitivityKind.DiscountRate].LowKroner);

        double Value(params (string Name, string)[] instead) =>
            Calculator.Calculation.Outcome.Of(Models.Inputs(move.Where(field => instead.All(other => other.Name != field.Item1)).Concat(instead))).NetPresentValueKroner;
    }
}
