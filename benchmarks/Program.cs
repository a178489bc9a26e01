using System.CommandLine;
using Vidensportal.Benchmarks.Auditing;
using Vidensportal.Benchmarks.Building;
using Vidensportal.Benchmarks.Calculating;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Loading;
using Vidensportal.Benchmarks.Profiling;
using Vidensportal.Benchmarks.Publishing;
using Vidensportal.Benchmarks.Rebuilding;
using Vidensportal.Benchmarks.Searching;
using Vidensportal.Benchmarks.Serving;

var root = new RootCommand("Measures what docs/performance.md claims, beside Hugo and Lucene on the same content, and audits the pages. Linux only.")
{
    CorpusCommand.Create(),
    BuildCommand.Create(),
    RebuildCommand.Create(),
    ServeCommand.Create(),
    LoadCommand.Create(),
    BareCommand.Create(),
    ProfileCommand.Create(),
    CalculatorCommand.Create(),
    LighthouseCommand.Create(),
    SearchCommand.Create(),
    PublishingCommand.Create(),
    EditingCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
