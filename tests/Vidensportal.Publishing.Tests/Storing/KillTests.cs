using System.Globalization;
using Vidensportal.Publishing.Kills;

namespace Vidensportal.Publishing.Tests.Storing;

public sealed class KillTests
{
    /// <summary>More with <c>VIDENSPORTAL_KILLS=200</c>.</summary>
    private const int Kills = 15;

    [Fact]
    public void Killed_at_any_moment_the_store_has_all_that_it_acknowledged_and_no_half_publication()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A whole group of processes is killed at once only on Unix.");
        var kills = int.TryParse(Environment.GetEnvironmentVariable("VIDENSPORTAL_KILLS"), CultureInfo.InvariantCulture, out var told) ? told : Kills;

        var report = KillRun.Run(kills, seed: 1, TextWriter.Null);

        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.IsClean, report.ToString());
        Assert.Equal(kills, report.Kills);
        Assert.True(report.Publications > 0, report.ToString());
    }
}
