using System.Globalization;
using System.Text.Json;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Links;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Tests.Reports;

public sealed class CalculationReportTests
{
    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void A_report_is_the_same_in_every_culture(string culture)
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_scenarios_have_the_keys_of_the_api()
    {
        var answer = CalculationAnswer.Of(CalculationReport.Of(Models.Inputs(), Models.FewDraws));

        Assert.Equal(["somOffentliggjort", "grundforloeb", "forsigtigt", "ingenEffekt"], answer.Scenarios.Keys);
    }

    [Fact]
    public void No_answer_has_a_negative_zero() => Assert.All(Enumerable.Range(0, 300), seed =>
    {
        var answer = JsonSerializer.Serialize(CalculationAnswer.Of(CalculationReport.Of(RandomInputs.Of(seed), Models.FewDraws)));

        Assert.DoesNotMatch("-0[,}\\]]", answer);
    });

    private static string Everything()
    {
        var inputs = Models.Inputs(("raadgiver_kr", "1,05 mio. kr."), ("flyt_12_fra", "6"), ("flyt_12_til", "5"), ("flyt_12_antal", "2,5"), ("boern_6", "1"), ("navn", "İıØ"));
        var faults = Models.Read(("sager", "I"), ("INDFASNING_PCT_1", "1"), ("opstart_kr", "1.5"), ("rente_pct", "99")).Faults;
        return JsonSerializer.Serialize(CalculationAnswer.Of(CalculationReport.Of(inputs, Models.FewDraws))) + ShareLink.QueryOf(inputs, Models.FewDraws) + JsonSerializer.Serialize(faults);
    }
}
