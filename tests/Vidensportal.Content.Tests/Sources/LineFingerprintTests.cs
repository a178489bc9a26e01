using Vidensportal.Content.Sources;

namespace Vidensportal.Content.Tests.Sources;

public sealed class LineFingerprintTests
{
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea")]
    [InlineData("på", "e14241b8cf7ac93a")]
    public void Fingerprint_is_the_start_of_sha_256(string line, string fingerprint)
    {
        Assert.Equal(fingerprint, LineFingerprint.Of(line));
    }

    [Theory]
    [InlineData("Færre sager", "  Færre \t sager ")]
    [InlineData("Færre sager", "Færre\u00A0sager")]
    [InlineData("på", "pa\u030A")]
    public void White_space_and_the_way_a_letter_is_composed_make_no_difference(string one, string other)
    {
        Assert.Equal(LineFingerprint.Of(one), LineFingerprint.Of(other));
    }

    [Theory]
    [InlineData("Færre sager", "færre sager")]
    [InlineData("3,7 mio.", "3,8 mio.")]
    public void Other_letters_make_another_fingerprint(string one, string other)
    {
        Assert.NotEqual(LineFingerprint.Of(one), LineFingerprint.Of(other));
    }

    [Theory]
    [InlineData("Kommunen har sparet 3,7 mio. kr.", "3,7 mio.", true)]
    [InlineData("Kommunen har  sparet", "KOMMUNEN har sparet", true)]
    [InlineData("Kommunen har sparet", "kommunen sparede", false)]
    public void Words_stand_on_a_line_whatever_their_case_and_spaces(string line, string words, bool stand)
    {
        Assert.Equal(stand, LineFingerprint.Contains(line, words));
    }
}
