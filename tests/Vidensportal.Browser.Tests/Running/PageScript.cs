using System.Reflection;

namespace Vidensportal.Browser.Tests.Running;

/// <summary>The scripts beside the tests, that look at a page from inside it and answer with what is wrong.</summary>
internal static class PageScript
{
    /// <summary>Runs a function from a file of this project: <c>EveryPage/structure.js</c>.</summary>
    public static async Task<IReadOnlyList<string>> FindProblemsAsync(this IPage page, string script, string? argument = null) =>
        await page.EvaluateAsync<string[]>(Read(script), argument);

    public static string Read(string script)
    {
        var name = $"Vidensportal.Browser.Tests.{script.Replace('/', '.')}";
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException("No such script.", script));
        return reader.ReadToEnd();
    }
}
