using System.Text.Json;

namespace Vidensportal.Calculator.Tests.Inputs;

/// <summary>tests/contract/beregner/felter.json, which the browser's model runs too, and what JSON cannot hold.</summary>
public sealed class TextInputReaderTests
{
    private static readonly JsonElement Vectors = JsonElement.Parse(File.ReadAllBytes(Path.Combine(Models.ContractFolder, "felter.json")));

    [Fact]
    public void Bad_input_is_told_field_by_field_and_all_at_once() => Assert.All(Vectors.GetProperty("tilfaelde").EnumerateArray(), vector =>
    {
        var reading = Models.Read(vector.GetProperty("felter").EnumerateObject().Select(field => (field.Name, field.Value.GetString()!)));

        Assert.Null(reading.Inputs);
        Assert.Equal(
            vector.GetProperty("fejl").EnumerateArray().Select(fault => (fault.GetProperty("felt").GetString()!, fault.GetProperty("kode").GetString()!, fault.GetProperty("besked").GetString()!)),
            reading.Faults.Select(fault => (fault.Field, fault.Code, fault.Message)));
    });

    [Fact]
    public void Nothing_written_is_the_standards()
    {
        var inputs = Models.Inputs();

        Assert.Equal((192, 48, 24, 3.5), (inputs.Cases, inputs.CasesPerWorkerBefore, inputs.CasesPerWorkerAfter, inputs.DiscountRatePercent));
        Assert.Equal([55, 100], inputs.PhaseInPercent);
        Assert.Empty(inputs.Moves);
        Assert.Null(inputs.KnownSavingKroner);
    }

    [Fact]
    public void The_version_is_told_and_may_be_another()
    {
        Assert.Equal("0.9", Models.Read(("m", "0.9")).ModelVersion);
        Assert.Null(Models.Read().ModelVersion);
    }

    [Fact]
    public void The_same_field_twice_is_a_fault() =>
        Assert.Equal(("sager", "to-gange"), Assert.Single(Models.Read(("sager", "1"), ("sager", "2")).Faults) switch { var fault => (fault.Field, fault.Code) });

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_a_fault() => Assert.Equal("navn-tegn", Assert.Single(Models.Read(("navn", "a\ud83d")).Faults).Code);

    [Fact]
    public void A_letter_outside_the_basic_plane_may_be_in_a_name() => Assert.Equal("𝄞 Ø", Models.Inputs(("navn", "𝄞 Ø")).Name);

    [Fact]
    public void More_fields_than_there_are_is_one_fault_and_no_more_are_read() =>
        Assert.Contains(Models.Read(Enumerable.Range(0, 100_000).Select(number => ($"x{number}", ""))).Faults, fault => fault.Code == "for-mange");

    [Fact]
    public void A_profile_is_inputs()
    {
        var reading = Vidensportal.Calculator.Inputs.TextInputReader.Read(Models.Contract.Profiles[0], Models.Contract);

        Assert.Equal(6_700_000, reading.Inputs!.KnownSavingKroner);
    }
}
