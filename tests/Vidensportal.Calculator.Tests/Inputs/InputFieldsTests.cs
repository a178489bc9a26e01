using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Models;

namespace Vidensportal.Calculator.Tests.Inputs;

public sealed class InputFieldsTests
{
    [Theory]
    [InlineData(InputKey.CasesPerWorkerBefore, 0, "sager_foer", "sagerFoer")]
    [InlineData(InputKey.UnitPriceKroner, 6, "enhedspris_kr_6", "enhedsprisKr[6]")]
    [InlineData(InputKey.PhaseInPercent, 1, "indfasning_pct_1", "indfasningPct[0]")]
    [InlineData(InputKey.RefundThresholdKroner, 3, "refusion_graense_kr_3", "refusionGraenserKr[2]")]
    [InlineData(InputKey.RefundPercent, 1, "refusion_sats_pct_1", "refusionSatserPct[0]")]
    [InlineData(InputKey.MovedSupportKroner, 2, "flyt_2_stoette_kr", "flytninger[1].stoetteKr")]
    public void A_field_has_a_name_in_the_form_and_one_in_json(InputKey key, int place, string name, string jsonName) =>
        Assert.Equal((name, jsonName), (new InputField(key, place).Name, new InputField(key, place).JsonName));

    [Fact]
    public void What_stands_in_a_field_is_what_was_written_there()
    {
        var inputs = Models.Inputs(("boern_6", "12"), ("flyt_3_fra", "6"), ("flyt_3_til", "5"), ("flyt_3_antal", "2,5"), ("refusion", "nej"));

        Assert.Equal(12, InputFields.ValueOf(inputs, new(InputKey.ChildrenOnStep, 6)));
        Assert.Null(InputFields.ValueOf(inputs, new(InputKey.ChildrenOnStep, 5)));
        Assert.Equal(2.5, InputFields.ValueOf(inputs, new(InputKey.MovedChildren, 3)));
        Assert.Null(InputFields.ValueOf(inputs, new(InputKey.MovedChildren, 1)));
        Assert.Equal(0, InputFields.ValueOf(inputs, new(InputKey.RefundIsOn)));
        Assert.Null(InputFields.ValueOf(inputs, new(InputKey.PhaseInPercent, 3)));
    }
}
