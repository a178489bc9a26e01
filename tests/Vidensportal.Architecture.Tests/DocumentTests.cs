using System.Text.RegularExpressions;
using Vidensportal.Content.Library;

namespace Vidensportal.Architecture.Tests;

/// <summary>What docs/architecture.md and docs/ordbog.md speak of is there, by that name.</summary>
public sealed partial class DocumentTests
{
    private static readonly HashSet<string> Words =
    [
        .. Code().SelectMany(path => Word().Matches(SourceFiles.Read(path)).Select(match => match.Value)),
        .. Code().Select(path => Path.GetFileName(path).Split('.')[0]),
    ];

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("docs/ordbog.md")]
    public void Every_name_in_the_text_is_a_name_in_the_code(string document)
    {
        var names = CodeNames(document).Where(name => Identifier().IsMatch(name)).ToList();

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => !Word().Matches(name).All(word => Words.Contains(word.Value)));
    }

    [Fact]
    public void Every_place_in_the_text_is_a_file_or_a_folder()
    {
        var places = CodeNames("docs/architecture.md").Where(name => Place().IsMatch(name)).Select(name => name.TrimEnd('/')).ToList();

        Assert.NotEmpty(places);
        // «App/Live» is src/Vidensportal.App/Live, «Drafts/Deed» a file in one of the projects.
        Assert.DoesNotContain(places, place => !SourceFiles.Paths.Any(path => Regex.IsMatch(path, $@"(^|[/.]){Regex.Escape(place)}([/.]|$)")));
    }

    [Fact]
    public void The_dictionary_has_a_word_for_everything_that_the_library_holds()
    {
        var held = typeof(ContentLibrary).GetProperties().SelectMany(property => property.PropertyType.GetGenericArguments().Append(property.PropertyType))
            .Where(type => type.Namespace?.StartsWith("Vidensportal", StringComparison.Ordinal) is true).Select(type => type.Name).Distinct();

        Assert.Empty(held.Except(CodeNames("docs/ordbog.md")));
    }

    [Fact]
    public void The_dictionary_explains_a_word_once()
    {
        var names = SourceFiles.Read("docs/ordbog.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());

        Assert.DoesNotContain(names.GroupBy(name => name), rows => rows.Count() > 1);
    }

    private static IEnumerable<string> CodeNames(string document) =>
        InCodeType().Matches(Fence().Replace(SourceFiles.Read(document), "")).Select(match => match.Groups[1].Value).Distinct();

    private static IEnumerable<string> Code() =>
        SourceFiles.Paths.Where(path => Path.GetExtension(path) is ".cs" or ".razor" or ".ts" or ".mjs" && path.Split('/')[0] is "src" or "theme" or "tests" or "benchmarks");

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex InCodeType();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[A-Z][a-z]\w*(\.\w+)?(\(\w*\))?$")]
    private static partial Regex Identifier();

    /// <summary>What begins with a folder of ours; what the running program writes and what git calls its refs do not.</summary>
    [GeneratedRegex(@"^([A-Z][a-z]\w*|src|theme|tests|benchmarks|deploy|docs|content)/[\w./-]*$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
