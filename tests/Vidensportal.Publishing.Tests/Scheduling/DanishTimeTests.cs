using System.Globalization;
using Vidensportal.Publishing.Scheduling;

namespace Vidensportal.Publishing.Tests.Scheduling;

public sealed class DanishTimeTests
{
    [Theory]
    [InlineData("2026-11-22T14:30:00", "2026-11-22T13:30:00Z", ClockOddity.None)]
    [InlineData("2026-07-01T14:30:00", "2026-07-01T12:30:00Z", ClockOddity.None)]
    [InlineData("2027-03-28T01:59:59", "2027-03-28T00:59:59Z", ClockOddity.None)]
    [InlineData("2027-03-28T02:00:00", "2027-03-28T01:00:00Z", ClockOddity.Skipped)]
    [InlineData("2027-03-28T02:30:00", "2027-03-28T01:30:00Z", ClockOddity.Skipped)]
    [InlineData("2027-03-28T03:00:00", "2027-03-28T01:00:00Z", ClockOddity.None)]
    [InlineData("2026-10-25T01:59:59", "2026-10-24T23:59:59Z", ClockOddity.None)]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T00:30:00Z", ClockOddity.Twice)]
    [InlineData("2026-10-25T03:00:00", "2026-10-25T02:00:00Z", ClockOddity.None)]
    public void A_clock_time_in_Denmark_is_one_moment(string clock, string utc, ClockOddity oddity)
    {
        var moment = DanishTime.At(DateTime.Parse(clock, CultureInfo.InvariantCulture));

        Assert.Equal((DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture), oddity), (moment.Utc, moment.Oddity));
        Assert.Equal(TimeSpan.Zero, moment.Utc.Offset);
    }

    [Theory]
    [InlineData("2027-03-28T00:59:59Z", "2027-03-28T01:59:59")]
    [InlineData("2027-03-28T01:00:00Z", "2027-03-28T03:00:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T02:30:00")]
    public void A_moment_is_shown_as_the_clock_on_the_wall(string utc, string clock) =>
        Assert.Equal(DateTime.Parse(clock, CultureInfo.InvariantCulture), DanishTime.Of(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_quarter_of_the_two_nights_comes_back_as_it_was_typed_unless_it_does_not_exist()
    {
        foreach (var night in (DateTime[])[new(2027, 3, 28), new(2026, 10, 25)])
        {
            for (var clock = night; clock < night.AddHours(6); clock = clock.AddMinutes(15))
            {
                var moment = DanishTime.At(clock);
                Assert.Equal(moment.Oddity == ClockOddity.Skipped ? clock.AddHours(1) : clock, DanishTime.Of(moment.Utc));
            }
        }
    }
}
