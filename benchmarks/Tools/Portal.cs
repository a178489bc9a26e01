using System.Globalization;
using Vidensportal.Benchmarks.Corpus;

namespace Vidensportal.Benchmarks.Tools;

/// <summary>Our program, published as users get it.</summary>
internal sealed record Portal(string Program, string Source) : SiteGenerator("Vidensportal", Program, Source)
{
    public override IReadOnlyList<string> BuildArguments(string output) => ["build", "--content", Source, "--output", output];

    public override IReadOnlyList<string> ServeArguments(int port) => ["serve", "--content", Source, "--port", port.ToString(CultureInfo.InvariantCulture)];

    public override string FileOf(CorpusPage page) => Path.Combine(Source, page.File("index.md"));

    public override (string Title, string Summary) FieldNames => ("titel", "resume");
}
