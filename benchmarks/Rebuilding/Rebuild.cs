using Vidensportal.Benchmarks.Building;
using Vidensportal.Benchmarks.Corpus;
using Vidensportal.Benchmarks.Measuring;
using Vidensportal.Benchmarks.Tools;

namespace Vidensportal.Benchmarks.Rebuilding;

/// <summary>Builds with one tool again and again into the same folder, one file changed each time.</summary>
internal sealed class Rebuild(SiteGenerator tool, DirectoryInfo work)
{
    private readonly ColdBuild _first = new(tool, work);
    private readonly List<ProcessCost> _body = [];
    private readonly List<ProcessCost> _lists = [];

    public ProcessCost Body => ProcessCost.Median(_body);
    public ProcessCost Lists => ProcessCost.Median(_lists);

    public void Prepare() => _first.Run(isCounted: false);

    public void Run(Edit edit, CorpusPage page)
    {
        edit.SaveTo(tool, page);
        var cost = tool.Build(_first.Output);
        Console.WriteLine($"  {tool.Name,-12} {Figures.Seconds(cost.Wall)} wall, {Figures.Seconds(cost.Cpu)} processor ({(edit.ChangesLists ? "title and summary" : "text")})");
        (edit.ChangesLists ? _lists : _body).Add(cost);
        Require(page.Address, edit);
        if (!edit.ChangesLists) return;
        foreach (var topic in page.Topics) Require($"/emner/{topic}/", edit);
    }

    public void Clean() => _first.Clean();

    private void Require(string address, Edit edit)
    {
        var html = File.ReadAllText(Path.Combine(_first.Output, address[1..], "index.html"));
        if (!html.Contains(edit.Word, StringComparison.Ordinal)) throw new InvalidOperationException($"{tool.Name} left {address} as it was.");
    }
}
