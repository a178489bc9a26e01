namespace Vidensportal.Benchmarks.Searching;

/// <summary>Holds the stemmer against words and stems of the published algorithm.</summary>
internal static class StemmerCheck
{
    public static int Run(FileInfo vectors)
    {
        var (words, wrong) = (0, 0);
        foreach (var line in EvaluationSet.Lines(vectors))
        {
            var parts = line.Split('\t');
            var stem = Search.Analysis.DanishStemmer.Stem(parts[0]);
            words++;
            if (stem == parts[1]) continue;
            wrong++;
            Console.WriteLine($"{parts[0]}: {stem}, not {parts[1]}");
        }
        Console.WriteLine($"{words} words, {wrong} with another stem.");
        return wrong == 0 ? 0 : 1;
    }
}
