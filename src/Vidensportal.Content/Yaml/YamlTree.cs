using System.Text.RegularExpressions;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Vidensportal.Content.Yaml;

/// <summary>
/// Reads YAML into nodes with positions. A deliberately small YAML: no anchors, aliases or tags, bounded depth and size,
/// and a key stands once.
/// </summary>
internal sealed partial class YamlTree
{
    private const int Deepest = 16;
    private const int MostNodes = 20_000;

    private readonly string _file;
    private readonly int _lineOffset;
    private readonly List<Fault> _faults;
    private readonly IParser _parser;
    private int _nodes;

    private YamlTree(string file, string text, int lineOffset, List<Fault> faults)
    {
        (_file, _lineOffset, _faults) = (file, lineOffset, faults);
        _parser = new YamlEvents(text);
    }

    /// <summary>The mapping that the text holds, or null when it holds none; every fault is added to the list.</summary>
    public static YamlMap? Read(string file, string text, int lineOffset, List<Fault> faults)
    {
        var tree = new YamlTree(file, text, lineOffset, faults);
        if (IndentingTab().Match(text) is { Success: true } tab)
        {
            var at = LineMap.Of(text).At(tab.Index + tab.Length - 1);
            faults.Add(new(file, at with { Line = at.Line + lineOffset }, "Linjen er rykket ind med tabulator.", "Brug mellemrum i stedet."));
            return null;
        }
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException broken)
        {
            tree.Report(broken.Start, $"Felterne kan ikke læses: {Explain(broken)}", "Tjek kolon, indrykning, anførselstegn og parenteser; sæt \"…\" om tekst med kolon i.");
            return null;
        }
        catch (TooLarge)
        {
            return null;
        }
    }

    private YamlMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _)) return Nothing(Mark.Empty);
        _parser.Consume<DocumentStart>();
        var start = _parser.Current!.Start;
        var node = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.Accept<StreamEnd>(out _))
            Report(_parser.Current!.Start, "Der står mere end ét dokument i filen.", "Slet linjen med --- og det, der følger efter.");
        return node is YamlMap map ? map : Nothing(start);
    }

    private YamlMap? Nothing(Mark at)
    {
        Report(at, "Her skulle stå felter, fx \"titel: Færre sager\".", "Skriv ét felt på hver linje: navn, kolon, mellemrum og værdi.");
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > Deepest) throw Refuse("Felterne ligger for mange lag inden i hinanden.", $"Brug højst {Deepest} lag.");
        if (++_nodes > MostNodes) throw Refuse("Der er for mange felter i filen.", "Del den op i flere filer.");
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
            throw Refuse("Henvisninger med & og * bruges ikke her.", "Skriv værdien helt ud, eller sæt den i anførselstegn.");
        if (_parser.Current is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            throw Refuse("Typer med ! bruges ikke her.", "Slet ordet med udråbstegn, eller sæt værdien i anførselstegn.");
        if (_parser.TryConsume<Scalar>(out var scalar)) return Text(scalar);
        if (_parser.TryConsume<SequenceStart>(out var list)) return ReadList(list, depth);
        return ReadMap(_parser.Consume<MappingStart>(), depth);
    }

    private YamlText Text(Scalar scalar)
    {
        var at = At(scalar.Start);
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        var textAt = isBlock ? new(at.Line + 1, 1) : isQuoted ? new(at.Line, at.Column + 1) : at;
        return new(at, scalar.Value, isQuoted) { TextAt = textAt, LastLine = At(scalar.End).Line, Span = SpanOf(scalar.Start, scalar.End) };
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new(At(start.Start), items) { Span = SpanOf(start.Start, _parser.Consume<SequenceEnd>().End, start.Style == SequenceStyle.Flow) };
    }

    private YamlMap ReadMap(MappingStart map, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, Position>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            var start = _parser.Current!.Start;
            if (ReadNode(depth + 1) is not YamlText key) throw Refuse("Et feltnavn skal være ét ord.", "Skriv navn, kolon og værdi.", start);
            var value = ReadNode(depth + 1);
            if (seen.TryAdd(key.Value, key.At))
                entries.Add(new(key.Value, key.At, value) { KeySpan = key.Span });
            else
                _faults.Add(new(_file, key.At, $"Feltet \"{key.Value}\" står her for anden gang.", $"Slet det ene; det første står i linje {seen[key.Value].Line}."));
        }
        return new(At(map.Start), entries) { Span = SpanOf(map.Start, _parser.Consume<MappingEnd>().End, map.Style == MappingStyle.Flow) };
    }

    private TooLarge Refuse(string problem, string fix, Mark? at = null)
    {
        Report(at ?? _parser.Current!.Start, problem, fix);
        return new TooLarge();
    }

    private void Report(Mark at, string problem, string fix) => _faults.Add(new(_file, At(at), problem, fix));

    // The parser says that a bracket ends where it begins.
    private static TextSpan SpanOf(Mark start, Mark end, bool isFlow = false) => new((int)start.Index, (int)end.Index + (isFlow ? 1 : 0));

    private Position At(Mark mark) => new((int)Math.Max(1, mark.Line) + _lineOffset, (int)Math.Max(1, mark.Column));

    /// <summary>YamlDotNet explains itself in English; these are the mistakes that people make.</summary>
    private static string Explain(YamlException broken) => broken.Message switch
    {
        var m when m.Contains("invalid mapping", StringComparison.Ordinal) => "der er et kolon for meget, eller linjen er rykket forkert ind.",
        var m when m.Contains("expected key", StringComparison.Ordinal) => "linjen mangler et kolon, eller der står noget efter det sidste anførselstegn.",
        var m when m.Contains("unknown escape", StringComparison.Ordinal) => "en omvendt skråstreg i anførselstegn skal skrives to gange.",
        var m when m.Contains("quoted scalar", StringComparison.Ordinal) => "et anførselstegn mangler sin makker.",
        var m when m.Contains("Block sequence entries", StringComparison.Ordinal) => "stregen foran et punkt på en liste skal stå på en linje for sig.",
        YamlEvents.Stumbled => "en [ eller { mangler sin makker.",
        var m when m.Contains("cannot start any token", StringComparison.OrdinalIgnoreCase) => "linjen begynder med et tegn, der skal stå i anførselstegn.",
        _ => "opstillingen er ikke gyldig.",
    };

    [GeneratedRegex(@"^ *\t", RegexOptions.Multiline)]
    private static partial Regex IndentingTab();

    /// <summary>Reading stops; the fault is reported already.</summary>
    private sealed class TooLarge : Exception;
}
