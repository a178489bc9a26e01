using Vidensportal.Calculator.Warnings;

namespace Vidensportal.Calculator.Tests.Warnings;

public sealed class WarningCheckTests
{
    private static readonly (string, string)[] OneMove = [("flyt_1_fra", "6"), ("flyt_1_til", "5"), ("flyt_1_antal", "2")];

    [Fact]
    public void Every_result_shows_the_ones_that_always_hold() => Assert.Equal(
        ["kontrol", "tendens", "smaa-tal", "distrikter", "udvaelgelse", "varighed", "udbredelse", "trivsel", "ikke-medregnet"],
        Shown(("ekstra_forebyggelse_kr", "1"), ("besparelse_kendt_kr", "1")).Where(warning => warning.Value.Length == 0).Select(warning => warning.Key));

    [Fact]
    public void Fewer_cases_today_than_herning_had_is_a_smaller_change()
    {
        Assert.Equal("sager_foer", Shown(("sager_foer", "31"))["sagstal"]);
        Assert.DoesNotContain("sagstal", Shown().Keys);
    }

    [Theory]
    [InlineData("20", false)]
    [InlineData("30", false)]
    [InlineData("19,9", true)]
    [InlineData("30,1", true)]
    public void Cases_outside_the_recommendation_are_told(string after, bool isTold) =>
        Assert.Equal(isTold, Shown(("sager_efter", after)).ContainsKey("sagstal-uden-for-anbefaling"));

    [Fact]
    public void Leaving_a_place_above_the_threshold_brings_the_refund_into_play()
    {
        Assert.Equal("refusion", Shown(OneMove)["refusion"]);
        Assert.DoesNotContain("refusion", Shown([.. OneMove, ("refusion", "nej")]).Keys);
        Assert.DoesNotContain("refusion", Shown([.. OneMove, ("enhedspris_kr_6", "860.000")]).Keys);
        Assert.Contains("refusion", Shown([.. OneMove, ("enhedspris_kr_6", "860.000"), ("prisregulering_pct", "1")]).Keys);
    }

    [Fact]
    public void Foster_care_without_support_is_told()
    {
        Assert.Equal("flyt_1_stoette_kr", Shown(OneMove)["stoette"]);
        Assert.DoesNotContain("stoette", Shown([.. OneMove, ("flyt_1_stoette_kr", "50.000")]).Keys);
    }

    [Fact]
    public void Prices_that_count_and_are_still_standard_are_told()
    {
        Assert.Equal("enhedspris_kr_3 enhedspris_kr_5 enhedspris_kr_6", Shown(("flyt_1_fra", "6"), ("flyt_1_til", "3"), ("flyt_1_antal", "1"))["priser"]);
        Assert.DoesNotContain("priser", Shown(("enhedspris_kr_5", "480.000"), ("enhedspris_kr_6", "1.200.000")).Keys);
    }

    [Fact]
    public void More_children_moved_than_there_are_are_told_by_their_rows() => Assert.Equal(
        "flyt_1_antal flyt_3_antal",
        Shown([.. OneMove, ("flyt_3_fra", "6"), ("flyt_3_til", "4"), ("flyt_3_antal", "2"), ("flyt_4_fra", "5"), ("flyt_4_til", "4"), ("flyt_4_antal", "9"), ("boern_6", "3")])["flere-flyttet-end-der-er"]);

    [Fact]
    public void A_large_saving_for_each_child_is_told()
    {
        Assert.Equal("flyt_1_fra", Shown([.. OneMove, ("enhedspris_kr_6", "2.000.000")])["stor-besparelse-pr-barn"]);
        Assert.Equal("besparelse_kendt_kr", Shown([.. OneMove, ("besparelse_kendt_kr", "6.700.000")])["stor-besparelse-pr-barn"]);
    }

    [Fact]
    public void Sixty_five_per_cent_and_an_offset_count_the_same_twice()
    {
        Assert.Equal("modregning_kr", Shown(("modregning_kr", "1.300.000"))["talt-to-gange"]);
        Assert.DoesNotContain("talt-to-gange", Shown(("modregning_kr", "1.300.000"), ("kausal_pct", "100")).Keys);
    }

    [Fact]
    public void A_free_step_and_a_dearer_step_are_told()
    {
        Assert.Equal("enhedspris_kr_1", Shown(("flyt_1_fra", "2"), ("flyt_1_til", "1"), ("flyt_1_antal", "1"))["gratis-trin"]);
        Assert.Equal("flyt_1_til", Shown(("flyt_1_fra", "5"), ("flyt_1_til", "6"), ("flyt_1_antal", "1"))["dyrere-trin"]);
    }

    private static Dictionary<string, string> Shown(params (string, string)[] fields) =>
        WarningCheck.Of(Models.Inputs(fields), Models.Contract).ToDictionary(shown => shown.Warning.Id, shown => string.Join(' ', shown.Fields.Select(field => field.Name)));
}
