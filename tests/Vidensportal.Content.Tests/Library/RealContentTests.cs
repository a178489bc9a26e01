using Vidensportal.Content.Facts;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Tests.Library;

/// <summary>The portal's own content, as it lies in the repository.</summary>
public sealed class RealContentTests
{
    private static readonly Lazy<LoadedContent> Loaded = new(() => ContentLoader.LoadFolder(Repository.Content));

    [Fact]
    public void It_has_no_faults()
    {
        Assert.Empty(Loaded.Value.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Every_fact_of_the_five_sources_is_there()
    {
        string[] mapped =
        [
            "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F10", "F11", "F12", "F13", "F14", "F15", "F16", "F17", "F18",
            "F20", "F21", "F22", "F23", "F24", "F25", "F26", "F27", "F30", "F31", "F32", "F33", "F34", "F35", "F36", "F37", "F38",
            "F40", "F41", "F42", "F43", "F44", "F50", "F51", "F52", "F53", "F54", "F55", "F56", "F57", "F60", "F61", "F62",
            "F70", "F71", "F72", "F73", "F74",
        ];

        Assert.Equal(mapped, Library.Facts.Keys.Where(id => id.StartsWith('F')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_disagreement_core_component_and_contact_is_there()
    {
        Assert.Equal(Enumerable.Range(1, 19).Select(number => $"D{number:00}"), Library.Disagreements.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, 12), Library.CoreComponents.Values.Select(component => component.Number).Order());
        Assert.Equal(4, Library.Contacts.Count);
    }

    [Fact]
    public void The_five_sources_are_there_with_prints_of_their_lines()
    {
        string[] five = ["S0", "S1", "S2", "S3", "S4"];

        Assert.Equal(five, Library.Sources.Keys.Where(code => code.StartsWith('S')).Order(StringComparer.Ordinal));
        Assert.Equal(five, Library.Prints.Keys.Order(StringComparer.Ordinal));
        Assert.All(Library.Prints.Values, print => Assert.NotEmpty(print.Lines));
    }

    [Fact]
    public void Facts_of_the_five_sources_rest_on_them_and_the_others_do_not()
    {
        Assert.All(Library.Facts.Values, fact => Assert.Equal(fact.Id[0] == 'B', fact.IsOwnCalculation));
        Assert.All(Library.Facts.Values.Where(fact => fact.Id[0] == 'F'), fact => Assert.Contains(fact.Evidence, RestsOnTheFive));
        Assert.All(Library.Facts.Values.Where(fact => fact.IsFromOutside), fact => Assert.DoesNotContain(fact.Evidence, RestsOnTheFive));
    }

    [Fact]
    public void Loading_it_again_reads_nothing_that_did_not_change()
    {
        var again = ContentLoader.LoadFolder(Repository.Content, Loaded.Value);

        Assert.All(Loaded.Value.Files, file => Assert.Same(file.Value, again.Files[file.Key]));
    }

    private static ContentLibrary Library => Loaded.Value.Library ?? throw new InvalidOperationException("The content has faults.");

    private static bool RestsOnTheFive(Evidence evidence) => evidence.Source[0] == 'S';
}
