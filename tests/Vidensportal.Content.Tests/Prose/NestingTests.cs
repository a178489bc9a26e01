namespace Vidensportal.Content.Tests.Prose;

public sealed class NestingTests
{
    private const string Blocks = "Lister eller citater ligger for mange lag inden i hinanden. Gør opstillingen enklere.";
    private const string Inlines = "Fed, kursiv og links ligger for mange lag inden i hinanden. Gør teksten enklere.";

    [Theory]
    [InlineData("> ", 50, Blocks)]
    [InlineData("> ", 2_000, Blocks)]
    [InlineData("- ", 50, Blocks)]
    [InlineData("- ", 2_000, Blocks)]
    [InlineData("1. ", 60, Blocks)]
    [InlineData("[", 50, Inlines)]
    [InlineData("[", 2_000, Inlines)]
    [InlineData("*a **b ", 600, null)]
    [InlineData("![", 2_000, null)]
    [InlineData("[[a](", 500, null)]
    [InlineData("((((", 500, null)]
    [InlineData("a|", 2_000, null)]
    [InlineData("`", 4_001, null)]
    [InlineData("{{", 2_000, null)]
    public void Text_that_nests_beyond_reason_is_refused_in_one_fault_or_read_but_never_a_crash(string sign, int times, string? fault)
    {
        var faults = CompiledProse.FaultsIn(string.Concat(Enumerable.Repeat(sign, times)) + "a");

        if (fault is not null) Assert.EndsWith(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Emphasis_within_emphasis_beyond_reason_is_refused()
    {
        var markdown = string.Concat(Enumerable.Repeat("*a **b ", 30)) + string.Concat(Enumerable.Repeat(" b** a*", 30));

        Assert.Equal(Inlines, Assert.Single(CompiledProse.FaultsIn(markdown)).Split("  ")[1]);
    }

    [Fact]
    public void Notices_within_notices_beyond_reason_are_refused()
    {
        var markdown = string.Concat(Enumerable.Range(0, 50).Select(depth => $"{new string(':', 60 - depth)} bemaerk\n"));

        Assert.Contains(CompiledProse.FaultsIn(markdown), fault => fault.EndsWith(Blocks, StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_in_quotes_in_notices_are_fine()
    {
        Assert.Empty(CompiledProse.FaultsIn("::: bemaerk\n> - a\n>   - b\n>     1. *c **d [e](/f/)***\n:::\n"));
    }
}
