using System.Text;
using System.Text.Json;
using Vidensportal.Calculator.Answers;
using Vidensportal.Calculator.Inputs;
using Vidensportal.Calculator.Reports;

namespace Vidensportal.Calculator.Tests.Inputs;

public sealed class JsonInputReaderTests
{
    [Fact]
    public void A_body_gives_the_same_inputs_as_the_form()
    {
        var body = """
            {
              "sager": 200, "sagerFoer": 31.5, "enhedsprisKr": [0, 0, 1, 2, 3, 4, 5], "boern": [null, null, null, null, null, 20, 10.5],
              "flytninger": [{"fra": 6, "til": 5, "antal": 2.5, "stoetteKr": 100000}, {"fra": 5, "til": 4, "antal": 1}],
              "besparelseKendtKr": null, "refusion": false, "refusionGraenserKr": [1, 2, 3], "refusionSatserPct": [10, 20, 30], "indfasningPct": [25, 50, 75, 100],
              "navn": "Vores tal", "modelVersion": "1.0"
            }
            """;

        Assert.Equal(
            Models.Inputs(
                ("sager", "200"), ("sager_foer", "31,5"), ("enhedspris_kr_2", "1"), ("enhedspris_kr_3", "2"), ("enhedspris_kr_4", "3"), ("enhedspris_kr_5", "4"),
                ("enhedspris_kr_6", "5"), ("boern_5", "20"), ("boern_6", "10,5"), ("flyt_1_fra", "6"), ("flyt_1_til", "5"), ("flyt_1_antal", "2,5"),
                ("flyt_1_stoette_kr", "100.000"), ("flyt_2_fra", "5"), ("flyt_2_til", "4"), ("flyt_2_antal", "1"), ("refusion", "nej"),
                ("refusion_graense_kr_1", "1"), ("refusion_graense_kr_2", "2"), ("refusion_graense_kr_3", "3"), ("refusion_sats_pct_1", "10"),
                ("refusion_sats_pct_2", "20"), ("refusion_sats_pct_3", "30"), ("indfasning_pct_1", "25"), ("indfasning_pct_2", "50"), ("indfasning_pct_3", "75"),
                ("indfasning_pct_4", "100"), ("navn", "Vores tal")),
            Read(body).Inputs);
    }

    [Theory]
    [InlineData("""{"sager": 0}""", "sager", "uden-for", "«Antal børnesager i den del af kommunen, der er med» skal være et helt tal fra 1 til 20.000.")]
    [InlineData("""{"sager": "192"}""", "sager", "tal", "«Antal børnesager i den del af kommunen, der er med» skal være et helt tal fra 1 til 20.000, skrevet som et JSON-tal.")]
    [InlineData("""{"sager": null}""", "sager", "mangler", "Indtast «Antal børnesager i den del af kommunen, der er med»: et helt tal fra 1 til 20.000.")]
    [InlineData("""{"rentePct": 1e400}""", "rentePct", "for-langt", null)]
    [InlineData("""{"rentePct": 5e-324}""", "rentePct", "for-langt", null)]
    [InlineData("""{"refusion": 1}""", "refusion", "ja-nej", null)]
    [InlineData("""{"enhedsprisKr": [1, 2]}""", "enhedsprisKr", "liste", null)]
    [InlineData("""{"enhedsprisKr": [0, 0, 0, 0, 0, 0, null]}""", "enhedsprisKr[6]", "mangler", null)]
    [InlineData("""{"indfasningPct": []}""", "indfasningPct", "liste", null)]
    [InlineData("""{"indfasningPct": [50, null, 100]}""", "indfasningPct[1]", "hul", null)]
    [InlineData("""{"indfasningPct": 100}""", "indfasningPct", "liste", null)]
    [InlineData("""{"flytninger": {}}""", "flytninger", "liste", null)]
    [InlineData("""{"flytninger": [{"fra": 6, "til": 6, "antal": 1}]}""", "flytninger[0].til", "samme-trin", null)]
    [InlineData("""{"flytninger": [{"fra": 6, "til": 5, "antal": 1, "stotteKr": 1}]}""", "flytninger[0].stotteKr", "ukendt", "Feltet «flytninger[0].stotteKr» findes ikke. Mente du «flytninger[0].stoetteKr»?")]
    [InlineData("""{"flytninger": [7]}""", "flytninger[0]", "liste", null)]
    [InlineData("""{"sagerfoer": 31}""", "sagerfoer", "ukendt", "Feltet «sagerfoer» findes ikke. Mente du «sagerFoer»?")]
    [InlineData("""{"sager": 1, "sager": 2}""", "sager", "to-gange", "Feltet «sager» er angivet mere end én gang.")]
    [InlineData("""{"navn": 7}""", "navn", "tekst", null)]
    [InlineData("""{"navn": "\ud800"}""", "navn", "tekst", null)]
    [InlineData("[]", "", "objekt", null)]
    [InlineData("7", "", "objekt", null)]
    [InlineData("", "", "ugyldig", "Forespørgslen er ikke gyldig JSON (linje 1).")]
    [InlineData("{\n\"sager\": NaN}", "", "ugyldig", "Forespørgslen er ikke gyldig JSON (linje 2).")]
    [InlineData("""{"sager": [[[[[[]]]]]]}""", "", "ugyldig", null)]
    public void Bad_input_is_told_with_its_place_in_the_body(string body, string field, string code, string? message)
    {
        var fault = Assert.Single(Read(body).Faults);

        Assert.Equal((field, code), (fault.Field, fault.Code));
        Assert.Equal(message ?? fault.Message, fault.Message);
    }

    [Fact]
    public void Every_fault_is_told_at_once() => Assert.Equal(
        ["sager", "flytninger[0].fra", "flytninger[0].til", "flytninger[0].antal", "rentePct", "ukendt"],
        Read("""{"ukendt": 1, "rentePct": true, "sager": -1, "flytninger": [{}]}""").Faults.Select(fault => fault.Field));

    [Fact]
    public void A_name_with_half_a_surrogate_pair_is_unknown() => Assert.Equal("ukendt", Assert.Single(Read("""{"\ud800": 1}""").Faults).Code);

    [Fact]
    public void Ten_megabytes_are_refused_unread()
    {
        var fault = Assert.Single(JsonInputReader.Read(new byte[10_000_000], Models.Contract).Faults);

        Assert.Equal("for-stor", fault.Code);
    }

    [Fact]
    public void What_an_answer_says_was_understood_reads_as_the_same_inputs()
    {
        var inputs = Models.Inputs(("flyt_4_fra", "6"), ("flyt_4_til", "5"), ("flyt_4_antal", "3,25"), ("boern_6", "2"), ("refusion", "nej"), ("indfasning_pct_1", "100"), ("indfasning_pct_2", ""));
        var answer = CalculationAnswer.Of(CalculationReport.Of(inputs, Models.FewDraws));

        var read = JsonInputReader.Read(JsonSerializer.SerializeToUtf8Bytes(answer.Input), Models.Contract).Inputs!;

        Assert.Equal(inputs.Moves.Select(move => move with { Row = 1 }), read.Moves);
        Assert.Equal((inputs.RefundIsOn, 2.0, 1), (read.RefundIsOn, read.ChildrenOnStep[6], read.PhaseInPercent.Count));
        Assert.Equal("flytninger[0].antal", Assert.Single(answer.Warnings, warning => warning.Id == "flere-flyttet-end-der-er").Fields[0]);
    }

    private static InputReading Read(string body) => JsonInputReader.Read(Encoding.UTF8.GetBytes(body), Models.Contract);
}
