using System.Text;
using System.Text.RegularExpressions;

namespace Vidensportal.Site.Tests.OpenData;

/// <summary>A strict reader of the Turtle that a catalogue needs (RDF 1.1 Turtle): prefixes, IRIs, prefixed names, literals, lists of properties and objects. Anything else is an exception.</summary>
internal sealed partial class TurtleReader
{
    private const string RdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private readonly Dictionary<string, string> _prefixes = [];
    private readonly string _text;
    private int _at;

    private TurtleReader(string text) => _text = text;

    /// <summary>IRIs as they are; literals with their language or type behind them: <c>"fakta"@da</c>.</summary>
    public static IReadOnlyList<(string Subject, string Property, string Value)> Read(byte[] utf8)
    {
        var reader = new TurtleReader(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8));
        return [.. reader.Statements()];
    }

    private IEnumerable<(string, string, string)> Statements()
    {
        for (SkipSpace(); _at < _text.Length; SkipSpace())
        {
            if (Take("@prefix"))
            {
                var name = Match(PrefixName());
                _prefixes.Add(name[..^1], Iri());
                Expect(".");
                continue;
            }
            var subject = Resource();
            do
            {
                var property = Take("a ") ? RdfType : Resource();
                do yield return (subject, property, Value());
                while (Take(","));
            }
            while (Take(";"));
            Expect(".");
        }
    }

    private string Value()
    {
        SkipSpace();
        if (_text[_at] != '"') return Resource();
        var literal = Match(Literal());
        if (Take("^^")) return $"{literal}^^{Resource()}";
        return _at < _text.Length && _text[_at] == '@' ? literal + Match(Language()) : literal;
    }

    private string Resource()
    {
        SkipSpace();
        if (_text[_at] == '<') return Iri();
        var name = Match(Prefixed()).Split(':', 2);
        return _prefixes[name[0]] + name[1];
    }

    private string Iri() => Match(IriReference())[1..^1] is var iri && Uri.IsWellFormedUriString(iri, UriKind.Absolute) ? iri : throw new FormatException(iri);

    private string Match(Regex form)
    {
        SkipSpace();
        var match = form.Match(_text, _at);
        if (!match.Success) throw new FormatException($"At {_at}: {_text[_at..Math.Min(_at + 40, _text.Length)]}");
        _at += match.Length;
        return match.Value;
    }

    private bool Take(string word)
    {
        SkipSpace();
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) return false;
        _at += word.Length;
        return true;
    }

    private void Expect(string word)
    {
        if (!Take(word)) throw new FormatException($"{word} is missing at {_at}.");
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
    }

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9]*:")]
    private static partial Regex PrefixName();

    [GeneratedRegex(@"\G<[^\x00-\x20<>""{}|^`\\]*>")]
    private static partial Regex IriReference();

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9]*:[A-Za-z0-9_]+")]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\G""([^""\\\n\r]|\\[tbnrf""'\\])*""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\G@[a-z]{2}")]
    private static partial Regex Language();
}
