namespace Vidensportal.Calculator.Tests.Theme;

/// <summary>The tests of theme/, which are written in its own language: every *.test.mjs beside what it tests.</summary>
public sealed class ThemeTests
{
    private const int MostMilliseconds = 180_000;

    [Fact(Timeout = MostMilliseconds)]
    public async Task The_tests_of_the_theme_pass()
    {
        var (exitCode, output, errors) = await Node.RunAsync(["--test"], []);

        Assert.True(exitCode == 0, output + errors);
        Assert.Contains("# fail 0", output, StringComparison.Ordinal);
    }

    [Fact(Timeout = MostMilliseconds)]
    public async Task The_types_of_the_theme_hold()
    {
        var (exitCode, output, errors) = await Node.RunAsync(["node_modules/typescript/bin/tsc", "--noEmit"], []);

        Assert.True(exitCode == 0, output + errors);
    }
}
