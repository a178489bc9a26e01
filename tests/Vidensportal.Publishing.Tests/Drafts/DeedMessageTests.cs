using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using static Vidensportal.Publishing.Tests.TestStore;

namespace Vidensportal.Publishing.Tests.Drafts;

public sealed class DeedMessageTests
{
    private static readonly Deed Deed = new(ChangeKind.Withdrawn, Page, Dorte.Person)
    {
        Reason = "Loven er ændret.\n\nSe den nye side.", Approved = new('a', 40), PublishAt = new(2027, 3, 28, 1, 0, 0, TimeSpan.Zero),
        Withdrawal = new(WithdrawalKind.Moved, "Loven er ændret.\n\nSe den nye side.", Content.Pages.PageAddress.TryParse("/modellen/")),
    };

    [Fact]
    public void What_was_done_is_read_back_from_the_message() => Assert.Equal(Deed, Read(DeedMessage.Write(Deed)));

    [Fact]
    public void It_reads_well_in_a_log() =>
        Assert.Equal(
            """
            Trukket tilbage: modellen/faerre-sager.md

            Loven er ændret.

            Se den nye side.

            Handling: trukket-tilbage
            Tekst: modellen/faerre-sager.md
            Person: dorte
            Godkendt-version: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            Udgives: 2027-03-28T01:00:00Z
            Trukket-tilbage: flyttet
            Findes-nu: /modellen/

            """.ReplaceLineEndings("\n"),
            DeedMessage.Write(Deed));

    [Theory]
    [InlineData("Handling: godkendt\nPerson: cecilie")]
    [InlineData("\n\nHandling: udgivet\n\n")]
    [InlineData("a\r\nHandling: godkendt\r\n")]
    [InlineData("\u0000\u0001")]
    [InlineData("   ")]
    public void A_comment_is_never_read_as_a_trailer(string reason)
    {
        var read = Read(DeedMessage.Write(new(ChangeKind.Returned, Page, Bo.Person) { Reason = reason }))!;

        Assert.Equal((ChangeKind.Returned, "bo", Page), (read.Kind, read.By.Id, read.Path));
    }

    [Theory]
    [InlineData("Ret en fejl\n")]
    [InlineData("Ret en fejl\n\nHandling: noget-andet\n")]
    [InlineData("")]
    [InlineData("\n\n\n")]
    public void A_commit_of_somebody_elses_says_nothing(string message) => Assert.Null(Read(message));

    [Fact]
    public void Every_kind_of_change_has_a_word_and_every_word_a_kind() =>
        Assert.All(Enum.GetValues<ChangeKind>(), kind => Assert.Equal(kind, ChangeWords.Parse(ChangeWords.Of(kind))));

    private static Deed? Read(string message) => DeedMessage.Read(new(new('c', 40), [], "Dorte Krogh", "dorte@example.dk", Start, message));
}
