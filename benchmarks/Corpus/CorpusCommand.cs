using System.CommandLine;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary><c>corpus</c>: writes the site, ours and Hugo's, to look at.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var (pages, work) = (SharedOptions.Pages(), SharedOptions.Work());
        var command = new Command("corpus", "Writes the corpus in both forms.") { pages, work };
        command.SetAction(parsed => Run(parsed.GetValue(pages), parsed.GetValue(work)!));
        return command;
    }

    private static int Run(int pages, DirectoryInfo work)
    {
        var folders = CorpusFolders.Write(pages, work);
        var words = folders.Corpus.Articles.Average(page => page.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.WriteLine($"{folders.Corpus.Pages.Count} pages, {folders.Corpus.Articles.Count()} of them articles of about {words:N0} words.");
        Console.WriteLine($"Ours:   {folders.Portal}\nHugo's: {folders.Hugo}");
        ResultLine.Print("corpus", new() { ["pages"] = folders.Corpus.Pages.Count, ["wordsAPage"] = Math.Round(words), ["portal"] = folders.Portal, ["hugo"] = folders.Hugo });
        return 0;
    }
}
