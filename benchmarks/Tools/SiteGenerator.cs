using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Tools;

/// <summary>A program that makes a site of a folder: ours, or the one that we compare with.</summary>
/// <param name="Source">The folder that it reads.</param>
internal abstract record SiteGenerator(string Name, string Program, string Source)
{
    public abstract IReadOnlyList<string> BuildArguments(string output);

    public abstract IReadOnlyList<string> ServeArguments(int port);

    /// <summary>The file that an author of the page would open.</summary>
    public abstract string FileOf(CorpusPage page);

    /// <summary>What the fields for title and summary are called.</summary>
    public abstract (string Title, string Summary) FieldNames { get; }

    /// <summary>A build in a process of its own.</summary>
    public ProcessCost Build(string output) => MeasuredProcess.Run(Program, BuildArguments(output));
}
