using Vidensportal.Testing;

namespace Vidensportal.App.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "-h")]
    [InlineData("new", "-?")]
    [InlineData("serve", "--help")]
    public async Task Help_tells_the_options_and_is_no_mistake(params string[] arguments)
    {
        var result = await Portal.Run(_folder.FullPath, arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("--content <MAPPE>", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var result = await Portal.Run(_folder.FullPath, "--help");

        Assert.All(new[] { "build", "check", "new", "serve" }, command => Assert.Matches($@"(?m)^  {command}\b", result.Output));
    }

    [Theory]
    [InlineData("Skriv år-måned-dag: 2026-12-24.", "build", "--as-of", "24-12-2026")]
    [InlineData("Skriv år-måned-dag: 2026-12-24.", "check", "--as-of", "2026-02-30")]
    [InlineData("--base-url skal være en adresse som https://eksempel.dk.", "build", "--base-url", "eksempel.dk")]
    [InlineData("--base-url skal være en adresse som https://eksempel.dk.", "build", "--base-url", "file:///etc/passwd")]
    [InlineData("--port skal være et tal fra 0 til 65535.", "serve", "--port", "65536")]
    [InlineData("--port", "serve", "--port", "mange")]
    [InlineData("\"--findes-ikke\" er hverken en kommando eller en mulighed her.", "build", "--findes-ikke")]
    [InlineData("\"bygg\" er hverken en kommando", "bygg")]
    [InlineData("--output mangler sin værdi.", "build", "--output")]
    [InlineData("--output må kun stå én gang med én værdi; her er 2.", "build", "--output", "a", "--output", "b")]
    [InlineData("Kommandoen new mangler noget.", "new", "system")]
    [InlineData("\"artikel\" kan ikke vælges her. Vælg mellem:", "new", "artikel", "Titel")]
    [InlineData("--optag skal bruges sammen med --kildetekster MAPPE.", "check", "--optag")]
    public async Task A_wrong_use_is_told_and_answered_with_2(string message, params string[] arguments)
    {
        _folder.Write(ContentDefaults.Complete("-- site.yaml --\n").Replace("-- site", "-- content/site", StringComparison.Ordinal).Replace("-- index", "-- content/index", StringComparison.Ordinal));

        var result = await Portal.Run(_folder.FullPath, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["public"]));
    }

    [Fact]
    public async Task A_machine_without_the_danish_alphabet_is_told_what_to_install()
    {
        var result = await Portal.RunWith(new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, _folder.FullPath, "check");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("Maskinen kender ikke dansk alfabet og danske datoer. Installér ICU", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("new", "system", "Titel")]
    public async Task A_folder_that_does_not_exist_is_told_and_answered_with_2(params string[] arguments)
    {
        var result = await Portal.Run(_folder.FullPath, [.. arguments, "--content", "ingen"]);

        Assert.Equal((2, $"Mappen {_folder["ingen"]} findes ikke. Kør fra projektets rod, eller skriv --content MAPPE.\n"), (result.ExitCode, result.Error));
        Assert.False(Directory.Exists(_folder["ingen"]));
    }

    [Fact]
    public async Task A_folder_that_holds_no_content_is_told_and_answered_with_2()
    {
        var result = await Portal.Run(_folder.FullPath, "build", "--content", ".");

        Assert.Equal((2, $"Mappen {_folder.FullPath} er ikke en indholdsmappe: filen site.yaml mangler.\n"), (result.ExitCode, result.Error.Replace("/.", "", StringComparison.Ordinal)));
    }
}
