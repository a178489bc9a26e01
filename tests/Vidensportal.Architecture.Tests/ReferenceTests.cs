using System.Xml.Linq;

namespace Vidensportal.Architecture.Tests;

/// <summary>Who may know of whom: the drawing in docs/architecture.md.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Projects_refer_to_each_other_as_they_are_drawn() =>
        Assert.Equal(
            """
            Vidensportal.App -> Vidensportal.Publishing Vidensportal.Site
            Vidensportal.Calculator ->
            Vidensportal.Content -> Vidensportal.Calculator
            Vidensportal.Publishing -> Vidensportal.Content
            Vidensportal.Search ->
            Vidensportal.Site -> Vidensportal.Content Vidensportal.Search Vidensportal.Theme
            Vidensportal.Theme -> Vidensportal.Calculator
            """.ReplaceLineEndings("\n"),
            string.Join('\n', Projects().Select(path => $"{Path.GetFileNameWithoutExtension(path)} -> {string.Join(' ', ReferencesIn(path))}".TrimEnd()).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("src/Vidensportal.Content/", "Microsoft.AspNetCore", "HttpContext", "HttpClient")]
    [InlineData("src/Vidensportal.Publishing/", "Microsoft.AspNetCore", "HttpContext", "HttpClient", "Console.", "<html", "UseShellExecute = true", "TimeProvider.System")]
    [InlineData("src/Vidensportal.Search/", "System.IO", "Microsoft.AspNetCore", "HttpContext", "HttpClient", "Console.", "TimeProvider", "CultureInfo.Current")]
    [InlineData("src/Vidensportal.Site/", "Microsoft.AspNetCore.Http", "HttpContext", "HttpClient", "Console.")]
    [InlineData("theme/", "System.IO", "HttpContext", "HttpClient", "@inject", "[Inject]", "Vidensportal.Content", "Vidensportal.Site.")]
    public void A_project_does_not_reach_past_what_it_is_for(string folder, params string[] foreign) =>
        Assert.Empty(Code(folder).SelectMany(path => foreign.Where(word => SourceFiles.Read(path).Contains(word, StringComparison.Ordinal)).Select(word => $"{path}: {word}")));

    [Theory]
    [InlineData("src/Vidensportal.Content/")]
    [InlineData("src/Vidensportal.Search/")]
    [InlineData("theme/")]
    public void Only_the_outer_projects_write_files(string folder)
    {
        string[] writing = ["File.Write", "File.Append", "File.Create", "File.Move", "File.Copy", "File.Delete", "File.OpenWrite", "Directory.Create", "Directory.Move", "Directory.Delete", "new FileStream", "new StreamWriter"];
        // Recording the sources' prints is a command of its own, asked for by name.
        const string recorder = "src/Vidensportal.Content/Sources/SourcePrintRecorder.cs";

        Assert.Empty(Code(folder).Where(path => path != recorder).SelectMany(path => writing.Where(word => SourceFiles.Read(path).Contains(word, StringComparison.Ordinal)).Select(word => $"{path}: {word}")));
    }

    [Fact]
    public void The_store_starts_programs_only_by_its_runner() =>
        Assert.Equal(["src/Vidensportal.Publishing/Git/GitProgram.cs", "src/Vidensportal.Publishing/Git/GitRunner.cs"],
            Code("src/Vidensportal.Publishing/").Where(path => SourceFiles.Read(path).Contains("ProcessStartInfo(", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Projects() => SourceFiles.Paths.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) && (path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("theme/", StringComparison.Ordinal)));

    private static IEnumerable<string> Code(string folder) => SourceFiles.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && (Path.GetExtension(path) is ".cs" or ".razor"));

    private static IEnumerable<string> ReferencesIn(string project) =>
        XDocument.Parse(SourceFiles.Read(project)).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)).Order(StringComparer.Ordinal);
}
