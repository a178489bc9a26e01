using Vidensportal.Content.Facts;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Tests.Text;

/// <summary>In the expected texts <c>_</c> stands for a no-break space and <c>~</c> for the minus sign U+2212.</summary>
public sealed class DanishNumbersTests
{
    private static readonly FigureForm Plain = new(IsShort: false, InDigits: false, IsSigned: false, IsCapitalised: false);

    [Theory]
    [InlineData(3_700_000, Unit.Kroner, "3,7_mio._kr.")]
    [InlineData(-3_700_000, Unit.Kroner, "3,7_mio._kr.")]
    [InlineData(1_000_000, Unit.Kroner, "1_mio._kr.")]
    [InlineData(999_999, Unit.Kroner, "999.999_kr.")]
    [InlineData(950_000, Unit.Kroner, "950.000_kr.")]
    [InlineData(12, Unit.Kroner, "12_kr.")]
    [InlineData(8, Unit.Kroner, "8_kr.")]
    [InlineData(280_000_000, Unit.Kroner, "280_mio._kr.")]
    [InlineData(1_250_000_000, Unit.Kroner, "1,25_mia._kr.")]
    [InlineData(25, Unit.Percent, "25_pct.")]
    [InlineData(-2.5, Unit.Percent, "2,5_pct.")]
    [InlineData(5, Unit.Percent, "5_pct.")]
    [InlineData(1, Unit.Children, "én")]
    [InlineData(8, Unit.SocialWorkers, "otte")]
    [InlineData(10, Unit.Children, "ti")]
    [InlineData(11, Unit.Children, "11")]
    [InlineData(-4, Unit.Children, "fire")]
    [InlineData(0, Unit.Children, "0")]
    [InlineData(2.5, Unit.Years, "2,5")]
    [InlineData(1234, Unit.Count, "1.234")]
    [InlineData(1234567, Unit.Count, "1.234.567")]
    public void A_figure_in_running_text(double value, Unit unit, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InProse(new((decimal)value, null, unit, Qualifier.None), Plain));

    [Theory]
    [InlineData(20, 25, Unit.Cases, "20–25")]
    [InlineData(2, 3, Unit.Cases, "2–3")]
    [InlineData(20, 25, Unit.Percent, "20–25_pct.")]
    [InlineData(2_500_000, 3_000_000, Unit.Kroner, "2,5–3_mio._kr.")]
    [InlineData(900_000, 1_100_000, Unit.Kroner, "0,9–1,1_mio._kr.")]
    public void A_range(double from, double to, Unit unit, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InProse(new((decimal)from, (decimal)to, unit, Qualifier.None), Plain));

    [Theory]
    [InlineData(Qualifier.About, "ca._24")]
    [InlineData(Qualifier.JustUnder, "knap_24")]
    [InlineData(Qualifier.AtMost, "højst_24")]
    [InlineData(Qualifier.AtLeast, "mindst_24")]
    [InlineData(Qualifier.Over, "over_24")]
    public void A_qualifier_goes_before_the_figure(Qualifier qualifier, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InProse(new(24, null, Unit.Cases, qualifier), Plain));

    [Theory]
    [InlineData(-3_700_000, Unit.Kroner, "~3,7_mio._kr.")]
    [InlineData(2_750_000, Unit.Kroner, "+2,75_mio._kr.")]
    [InlineData(-8, Unit.Children, "~8")]
    [InlineData(8, Unit.Children, "+8")]
    [InlineData(0, Unit.Percent, "0_pct.")]
    public void With_a_sign_when_asked_for(double value, Unit unit, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InProse(new((decimal)value, null, unit, Qualifier.None), Plain with { IsSigned = true }));

    [Theory]
    [InlineData(8, Qualifier.None, "Otte")]
    [InlineData(24, Qualifier.About, "Ca._24")]
    [InlineData(1, Qualifier.None, "Én")]
    [InlineData(24, Qualifier.None, "24")]
    public void Capitalised_first_in_a_sentence(int value, Qualifier qualifier, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InProse(new(value, null, Unit.Children, qualifier), Plain with { IsCapitalised = true }));

    [Fact]
    public void In_digits_when_asked_for() =>
        Assert.Equal("8", DanishNumbers.InProse(new(8, null, Unit.Children, Qualifier.None), Plain with { InDigits = true }));

    [Theory]
    [InlineData(8, Unit.Children, false, "8")]
    [InlineData(25, Unit.Percent, false, "25_%")]
    [InlineData(-12.5, Unit.Percent, true, "~12,5_%")]
    [InlineData(3_700_000, Unit.Kroner, true, "+3,7_mio._kr.")]
    public void In_a_table(double value, Unit unit, bool isSigned, string expected) =>
        Assert.Equal(Read(expected), DanishNumbers.InTable(new((decimal)value, null, unit, Qualifier.None), isSigned));

    [Theory]
    [InlineData(2, false, "to")]
    [InlineData(10, true, "Ti")]
    [InlineData(11, false, "11")]
    public void A_count(int count, bool isCapitalised, string expected) => Assert.Equal(expected, DanishNumbers.Count(count, isCapitalised));

    [Theory]
    [InlineData(999, "999_byte")]
    [InlineData(1000, "1_KB")]
    [InlineData(12_345, "12_KB")]
    [InlineData(1_234_567, "1.235_KB")]
    public void The_size_of_a_file(long bytes, string expected) => Assert.Equal(Read(expected), DanishNumbers.FileSize(bytes));

    private static string Read(string expected) => expected.Replace('_', '\u00A0').Replace('~', '\u2212');
}
