using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Vidensportal.Calculator.Models;
using Vidensportal.Content.Library;
using Vidensportal.Publishing.Storing;
using Vidensportal.Search;
using Vidensportal.Site;
using Vidensportal.Theme.Page;

namespace Vidensportal.Architecture.Tests;

/// <summary>What CONTRIBUTING.md asks for and a test can see.</summary>
public sealed class CodeTests
{
    private const int MostLines = 400;
    private static readonly string[] Unfinished = ["TODO", "FIXME", "HACK"];

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.Empty(Types().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsSubclassOf(typeof(ComponentBase)) && type.Name is not ("Program" or "_Imports")).Select(type => type.FullName));

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Info")]
    [InlineData("Data")]
    public void No_type_is_named_for_nothing_in_particular(string ending) =>
        // «Structured data» is what search engines call it.
        Assert.Empty(Types().Where(type => type.Name.EndsWith(ending, StringComparison.Ordinal) && type.Name != "StructuredData").Select(type => type.FullName));

    [Fact]
    public void Every_type_lies_in_the_folder_of_its_namespace() =>
        Assert.Empty(Code().Where(path => path.EndsWith(".cs", StringComparison.Ordinal) && Namespace(path) is { } name && !IsAtHome(path, name)).Select(path => $"{path}: {Namespace(path)}"));

    [Fact]
    public void No_file_is_too_long_to_read() =>
        Assert.Empty(Code().Select(path => (Path: path, Lines: SourceFiles.Read(path).Count(letter => letter == '\n'))).Where(file => file.Lines > MostLines).Select(file => $"{file.Path}: {file.Lines} lines"));

    [Fact]
    public void No_snapshot_waits_to_be_looked_at() =>
        Assert.DoesNotContain(SourceFiles.Paths, path => path.Contains(".received.", StringComparison.Ordinal));

    [Fact]
    public void Every_snapshot_belongs_to_a_test() =>
        Assert.DoesNotContain(SourceFiles.Paths, path => path.Contains(".verified.", StringComparison.Ordinal) && (Path.GetFileName(path).Split('.') is not [var type, var test, ..] || !IsTest(path, type, test)));

    [Fact]
    public void Nothing_is_left_to_do_without_an_issue() =>
        Assert.DoesNotContain(Code(), path => !path.EndsWith("CodeTests.cs", StringComparison.Ordinal) && Unfinished.Any(SourceFiles.Read(path).Contains));

    private static bool IsTest(string snapshot, string type, string test)
    {
        var beside = $"{Path.GetDirectoryName(snapshot)}/{type}.cs";
        return SourceFiles.Paths.Contains(beside) && SourceFiles.Read(beside).Contains($" {test}(", StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Types() =>
        new[] { typeof(ContentLoader).Assembly, typeof(PageView).Assembly, typeof(StaticSite).Assembly, typeof(CalculationModel).Assembly, typeof(SearchIndex).Assembly, typeof(ContentStore).Assembly, Assembly.Load("vidensportal") }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Vidensportal", StringComparison.Ordinal) is true or null)
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) is not true);

    private static IEnumerable<string> Code() =>
        SourceFiles.Paths.Where(path => Path.GetExtension(path) is ".cs" or ".razor" or ".css" or ".ts" or ".mjs" && path.Split('/')[0] is "src" or "theme" or "tests" or "benchmarks");

    private static string? Namespace(string path) =>
        SourceFiles.Read(path).Split('\n').FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?["namespace ".Length..].TrimEnd(';', '\r');

    /// <summary><c>src/Vidensportal.Site/Plan/SitePlan.cs</c> is at home in <c>Vidensportal.Site.Plan</c>.</summary>
    private static bool IsAtHome(string path, string name)
    {
        var folders = path.Split('/')[..^1];
        IEnumerable<string> expected = folders[0] switch
        {
            "theme" => folders[1..].Prepend("Vidensportal.Theme"), "benchmarks" => folders[1..].Prepend("Vidensportal.Benchmarks"), _ => folders[1..],
        };
        return name == string.Join('.', expected);
    }
}
