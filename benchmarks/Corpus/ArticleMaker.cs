using System.Globalization;
using System.Text;
using Vidensportal.Content.Prose;

namespace Vidensportal.Benchmarks.Corpus;

/// <summary>Fills a page with about 600 words under headings, a table, a list, links and facts. The page's seed decides all of it.</summary>
internal sealed class ArticleMaker
{
    private const int Headings = 5;
    private const int Items = 5;
    private readonly SteadyRandom _random;
    private readonly Prose _prose;
    private readonly CorpusParts _parts;
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _headings = [];

    private ArticleMaker(CorpusPage page, CorpusParts parts)
    {
        _random = new(page.Seed);
        _prose = new(_random);
        _parts = parts;
        _headings.Add(FirstHeading(page));
    }

    /// <summary>The page with topics, related pages and text.</summary>
    public static CorpusPage Fill(CorpusPage page, CorpusParts parts)
    {
        var maker = new ArticleMaker(page, parts);
        return page with
        {
            Topics = [.. Enumerable.Range(0, 3).Select(_ => maker._random.Of(parts.Topics).Id).Distinct()],
            Related = [.. Enumerable.Range(0, 2).Select(_ => maker._random.Of(parts.Articles)).Where(other => other.Id != page.Id).DistinctBy(other => other.Id)],
            Body = maker.Write(FirstHeading(page)),
        };
    }

    /// <summary>Known without filling the page, so that others can link right to it.</summary>
    private static string FirstHeading(CorpusPage page) => new Prose(new(~page.Seed)).Heading();

    private string Write(string firstHeading)
    {
        Block(_prose.Paragraph(5), $"Opgjort samlet er det {Fact()}, og {_prose.Sentence().ToLowerInvariant()}");
        for (var number = 1; number <= Headings; number++)
        {
            Block($"{(number == Headings ? "###" : "##")} {(number == 1 ? firstHeading : NewHeading())}");
            Block(_prose.Paragraph(3), $"Læs mere om [{_prose.Cell().ToLowerInvariant()}]({Link()}).", _prose.Sentence());
            if (number == 2) Block(List());
            if (number == 3) Block(Table());
            Block(_prose.Paragraph(5), number == 4 ? $"Det svarer til {Fact()} i hele perioden." : "");
        }
        return _text.ToString();
    }

    private void Block(params IEnumerable<string> texts) =>
        _text.Append(_text.Length == 0 ? "" : "\n").AppendJoin(' ', texts.Where(text => text.Length > 0)).Append('\n');

    private string NewHeading()
    {
        var heading = _prose.Heading();
        while (!_headings.Add(heading)) heading = _prose.Heading();
        return heading;
    }

    private string List() => string.Join('\n', Enumerable.Range(0, Items).Select(_ => $"- {_prose.Item()}"));

    private string Table()
    {
        var rows = Enumerable.Range(0, Items).Select(row => $"| {_prose.Cell()} | {_prose.Cell()} | {(row < 2 ? Fact() : "ikke opgjort")} |");
        return $"| Indsats | Hvad den kræver | Omfang |\n| --- | --- | ---: |\n{string.Join('\n', rows)}";
    }

    private string Fact() => $"{{{{fakta {_random.Of(_parts.Facts).Id}}}}}";

    private string Link()
    {
        var target = _random.Of(_parts.Articles);
        return _random.Below(3) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{target.Address}#{Anchors.Of(FirstHeading(target))}") : target.Address;
    }
}
