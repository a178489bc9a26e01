using System.Globalization;
using Vidensportal.Benchmarks.Corpus;

namespace Vidensportal.Benchmarks.Tools;

/// <summary>Debian's hugo, with its usual settings.</summary>
internal sealed record Hugo(string Source) : SiteGenerator("Hugo", "hugo", Source)
{
    /// <summary>What stands beside every figure of Hugo's, so that nobody takes them for the same work.</summary>
    public const string DoesLess = "Hugo here neither compresses its output nor checks links, anchors, facts, evidence or fields; ours does all of it within the time shown.";

    public override IReadOnlyList<string> BuildArguments(string output) => ["--quiet", "--source", Source, "--destination", output];

    public override IReadOnlyList<string> ServeArguments(int port) => ["server", "--source", Source, "--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture)];

    public override string FileOf(CorpusPage page) => Path.Combine(Source, "content", page.File("_index.md"));

    public override (string Title, string Summary) FieldNames => ("title", "summary");
}
