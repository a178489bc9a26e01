using Vidensportal.Calculator.Answers;

namespace Vidensportal.Calculator.Tests.Answers;

public sealed class ModelJsonTests
{
    [Fact]
    public void A_model_that_is_written_and_read_is_the_same() =>
        Assert.Equal(ModelJson.Write(Models.Contract), ModelJson.Write(ModelJson.Read(ModelJson.Write(Models.Contract))));

    [Fact]
    public void Every_kind_of_thing_has_a_word()
    {
        Assert.Equal(Enum.GetValues<Calculator.Models.InputUnit>().Order(), ModelWords.Units.Values.Order());
        Assert.Equal(Enum.GetValues<Calculator.Models.InputGroup>().Order(), ModelWords.Groups.Values.Order());
        Assert.Equal(Enum.GetValues<Calculator.Models.SensitivityKind>().Order(), ModelWords.Sensitivities.Values.Order());
        Assert.Equal(Enum.GetValues<Calculator.Models.WarningCondition>().Order(), ModelWords.Conditions.Values.Order());
    }
}
