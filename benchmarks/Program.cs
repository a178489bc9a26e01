using System.CommandLine;
using Vidensportal.Benchmarks.Building;
using Vidensportal.Benchmarks.Calculating;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Profiling;
using Vidensportal.Benchmarks.Rebuilding;
using Vidensportal.Benchmarks.Serving;

var root = new RootCommand("Measures what docs/performance.md claims, beside Hugo on the same content. Linux only.")
{
    CorpusCommand.Create(),
    BuildCommand.Create(),
    RebuildCommand.Create(),
    ServeCommand.Create(),
    ProfileCommand.Create(),
    CalculatorCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
