using System.Globalization;
using System.Text;
using Vidensportal.App.SignIn.Accounts;

namespace Vidensportal.App.Tests.SignIn;

public sealed class OneTimeCodeTests
{
    private static readonly byte[] Key = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_111_111_111);

    /// <summary>RFC 6238, appendix B, the rows of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1_111_111_109, "07081804")]
    [InlineData(1_111_111_111, "14050471")]
    [InlineData(1_234_567_890, "89005924")]
    [InlineData(2_000_000_000, "69279037")]
    [InlineData(20_000_000_000, "65353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, OneTimeCode.At(Key, OneTimeCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds)), 8));

    /// <summary>RFC 4226, appendix D.</summary>
    [Fact]
    public void Counters_give_the_codes_of_the_standard() =>
        Assert.Equal(["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"], Enumerable.Range(0, 10).Select(step => OneTimeCode.At(Key, step, 6)));

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_code_of_the_neighbouring_step_is_taken_because_clocks_differ(int seconds, bool isTaken)
    {
        var code = OneTimeCode.At(Key, OneTimeCode.StepAt(Now.AddSeconds(seconds)), 6);

        Assert.Equal(isTaken, OneTimeCode.Accepted(OneTimeCode.Base32(Key), code, Now, 0) is not null);
    }

    [Fact]
    public void A_code_works_once()
    {
        var (secret, code) = (OneTimeCode.Base32(Key), OneTimeCode.At(Key, OneTimeCode.StepAt(Now), 6));
        var used = OneTimeCode.Accepted(secret, code, Now, 0)!.Value;

        Assert.Null(OneTimeCode.Accepted(secret, code, Now, used));
        Assert.Null(OneTimeCode.Accepted(secret, code, Now.AddSeconds(20), used));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("٠٥٠٤٧١")]
    public void What_is_no_code_is_wrong(string typed) => Assert.Null(OneTimeCode.Accepted(OneTimeCode.Base32(Key), typed, Now, 0));

    [Fact]
    public void A_code_may_be_typed_with_a_space_in_the_middle() => Assert.NotNull(OneTimeCode.Accepted(OneTimeCode.Base32(Key), " 050 471 ", Now, 0));

    /// <summary>RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base_32_is_that_of_the_standard(string text, string encoded)
    {
        Assert.Equal(encoded, OneTimeCode.Base32(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(OneTimeCode.FromBase32(encoded.ToLower(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_secret_is_a_new_one_of_160_bits_each_time()
    {
        Assert.Equal(20, OneTimeCode.FromBase32(OneTimeCode.NewSecret()).Length);
        Assert.NotEqual(OneTimeCode.NewSecret(), OneTimeCode.NewSecret());
    }
}
