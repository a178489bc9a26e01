using System.Text.Json;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Numbers;

namespace Vidensportal.Calculator.Tests.Numbers;

/// <summary>tests/contract/beregner/tal.json, which the browser's model runs too.</summary>
public sealed class NumberVectorTests
{
    private static readonly JsonElement Vectors = JsonElement.Parse(File.ReadAllBytes(Path.Combine(Models.ContractFolder, "tal.json")));

    private static readonly Dictionary<string, NumberProblem> Problems = new()
    {
        ["tom"] = NumberProblem.Empty, ["for-langt"] = NumberProblem.TooLong, ["decimalkomma"] = NumberProblem.DecimalPoint, ["tusinder"] = NumberProblem.Grouping,
        ["cifre"] = NumberProblem.ForeignDigits, ["ikke-et-tal"] = NumberProblem.NotANumber,
    };

    [Fact]
    public void A_text_is_read_as_the_number_it_says_or_refused() => Assert.All(Vectors.GetProperty("laes").EnumerateArray(), vector =>
    {
        var reading = NumberParser.Parse(vector.GetProperty("tekst").GetString()!);

        if (vector.TryGetProperty("tal", out var number)) Assert.Equal((number.GetDouble(), NumberProblem.None), (reading.Value, reading.Problem));
        else Assert.Equal(Problems[vector.GetProperty("fejl").GetString()!], reading.Problem);
    });

    [Fact]
    public void A_number_is_written_with_points_commas_and_no_break_spaces() => Assert.All(Vectors.GetProperty("skriv").EnumerateArray(), vector =>
    {
        var number = vector.GetProperty("tal").GetDouble();

        Assert.Equal(vector.GetProperty("alle").GetString(), NumberText.Whole(number));
        Assert.Equal(vector.GetProperty("kroner").GetString(), NumberText.Kroner(number));
        Assert.Equal(vector.GetProperty("heleKroner").GetString(), NumberText.WholeKroner(number));
        Assert.Equal(vector.GetProperty("mio").GetString(), NumberText.MillionKroner(number));
        Assert.Equal(vector.GetProperty("pct").GetString(), NumberText.Percent(number, 1));
        Assert.Equal(vector.GetProperty("procent").GetString(), NumberText.PercentSign(number, 1));
    });

    [Fact]
    public void What_a_text_is_read_as_is_echoed() => Assert.All(Vectors.GetProperty("laeses_som").EnumerateArray(), vector =>
        Assert.Equal(vector.GetProperty("vises").GetString(), ReadingText.Of(vector.GetProperty("tekst").GetString()!, ModelWords.Units[vector.GetProperty("enhed").GetString()!])));
}
