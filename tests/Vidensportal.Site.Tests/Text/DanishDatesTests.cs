using Vidensportal.Content.Facts;
using Vidensportal.Site.Text;

namespace Vidensportal.Site.Tests.Text;

public sealed class DanishDatesTests
{
    [Theory]
    [InlineData(2015, 4, 16, "16.\u00A0april 2015", "2015-04-16")]
    [InlineData(2026, 1, 1, "1.\u00A0januar 2026", "2026-01-01")]
    [InlineData(2026, 8, 31, "31.\u00A0august 2026", "2026-08-31")]
    public void A_date_is_unbroken_between_day_and_month(int year, int month, int day, string text, string iso)
    {
        var view = DanishDates.View(new DateOnly(year, month, day));

        Assert.Equal((text, iso), (view.Text, view.Iso));
    }

    [Theory]
    [InlineData(2013, 2014, null, "2013–2014")]
    [InlineData(2014, 2014, null, "2014")]
    [InlineData(2013, 2015, "fra projektets start til april 2015", "fra projektets start til april 2015")]
    [InlineData(null, 2019, null, "frem til 2019")]
    [InlineData(null, null, null, "ikke oplyst")]
    public void A_period(int? from, int? to, string? words, string expected) =>
        Assert.Equal(expected, DanishDates.Text(new Period(from, to, words)));
}
