namespace Vidensportal.Testing;

/// <summary>The newest version of the portal's own calculation, which a test must not know by heart: editors make new ones.</summary>
public static class NewestModel
{
    public static string Version { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Content, "beregner/modeller"), "*.yaml")
        .Select(file => Path.GetFileNameWithoutExtension(file)).MaxBy(System.Version.Parse)!;
}
