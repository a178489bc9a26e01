using Vidensportal.App.Tests.SignIn;

namespace Vidensportal.App.Tests.Commands;

public sealed class ContentCommandTests
{
    [Fact]
    public async Task What_is_published_goes_out_as_files_and_comes_in_again_when_the_portal_is_stopped()
    {
        await using var editors = await EditorsPortal.Start();
        string[] data = ["--data", editors.Data.FullPath];
        var files = Path.Combine(editors.Data.FullPath, "filer");

        var exported = await Portal.Run(editors.Data.FullPath, ["content", "export", "--output", files, .. data]);
        Assert.Equal((0, ""), (exported.ExitCode, exported.Error));
        Assert.True(File.Exists(Path.Combine(files, "site.yaml")));
        var again = await Portal.Run(editors.Data.FullPath, ["content", "export", "--output", files, .. data]);
        Assert.Equal((2, "er ikke tom."), (again.ExitCode, again.Error.TrimEnd()[^"er ikke tom.".Length..]));

        var path = Path.Combine(files, "404.md");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("titel: ", "titel: Nyt om ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var busy = await Portal.Run(editors.Data.FullPath, ["content", "import", "--content", files, .. data]);
        Assert.Equal(1, busy.ExitCode);
        Assert.StartsWith("Der kan ikke gemmes lige nu.", busy.Error, StringComparison.Ordinal);

        await editors.Portal.StopAsync();
        await File.WriteAllTextAsync(Path.Combine(files, "ny.md"), "Ingen oplysninger.\n", TestContext.Current.CancellationToken);
        var faulty = await Portal.Run(editors.Data.FullPath, ["content", "import", "--content", files, .. data]);
        Assert.Equal(1, faulty.ExitCode);
        Assert.Contains("ny.md:1:1", faulty.Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(files, "ny.md"));

        var imported = await Portal.Run(editors.Data.FullPath, ["content", "import", "--content", files, .. data]);
        Assert.Equal((0, "1 fil er læst ind. Det, der var før, ligger i historikken.\n", ""), (imported.ExitCode, imported.Output, imported.Error));
        var same = await Portal.Run(editors.Data.FullPath, ["content", "import", "--content", files, .. data]);
        Assert.Equal("Redaktionens indhold er det samme som mappens. Intet er ændret.\n", same.Output);
    }
}
