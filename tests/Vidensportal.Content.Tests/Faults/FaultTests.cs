using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public void Fault_reads_as_one_line_with_file_place_problem_and_fix()
    {
        var fault = new Fault("modellen/index.md", new(12, 3), "Feltet \"titl\" findes ikke her.", "Mente du \"titel\"?");

        Assert.Equal("content/modellen/index.md:12:3  Feltet \"titl\" findes ikke her. Mente du \"titel\"?", fault.ToString());
    }

    [Fact]
    public void Faults_sort_by_file_then_line_then_column_then_problem()
    {
        List<Fault> faults =
        [
            new("b.md", new(1, 1), "A", ""), new("a.md", new(10, 1), "A", ""), new("a.md", new(2, 5), "A", ""),
            new("a.md", new(2, 1), "B", ""), new("a.md", new(2, 1), "A", ""),
        ];

        faults.Sort();

        Assert.Equal(["a.md 2:1 A", "a.md 2:1 B", "a.md 2:5 A", "a.md 10:1 A", "b.md 1:1 A"], faults.Select(fault => $"{fault.File} {fault.At.Line}:{fault.At.Column} {fault.Problem}"));
    }
}
