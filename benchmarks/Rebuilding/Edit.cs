using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Rebuilding;

/// <summary>What an author does to a page. Each has a word of its own, by which the change is known again.</summary>
/// <param name="ChangesLists">Title and summary change, which stand on other pages too; otherwise only the text.</param>
internal sealed record Edit(string Word, bool ChangesLists)
{
    /// <summary>An edit with a word that nothing else has. Letters only: figures come from facts.</summary>
    public static Edit Number(int number, bool changesLists) => new($"zq{Letters(number)}{(changesLists ? "x" : "y")}qz", changesLists);

    public void SaveTo(SiteGenerator tool, CorpusPage page)
    {
        var file = tool.FileOf(page);
        var text = File.ReadAllText(file);
        File.WriteAllText(file, ChangesLists ? WithTitle(text, tool.FieldNames) : $"{text}\nTeksten er rettet {Word}.\n");
    }

    private string WithTitle(string text, (string Title, string Summary) names) => string.Join('\n', text.Split('\n').Select(line =>
        line.StartsWith(names.Title + ":", StringComparison.Ordinal) ? $"{names.Title}: Ny titel {Word}"
        : line.StartsWith(names.Summary + ":", StringComparison.Ordinal) ? $"{names.Summary}: Siden har fået en anden titel og et andet resumé, nemlig {Word}."
        : line));

    private static string Letters(int number) => number < 26 ? $"{(char)('a' + number)}" : Letters(number / 26 - 1) + Letters(number % 26);
}
