using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Prose;

/// <summary>Finds what makes a text hard to read or to find one's way in.</summary>
internal static partial class ProseHints
{
    private const int MostWordsInParagraph = 100;
    private const int MostWordsInSentence = 30;
    private const int MostWordsWithoutHeading = 300;

    private static readonly HashSet<string> EmptyLinkTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        "her", "klik her", "tryk her", "se her", "læs her", "læs mere", "læs mere her", "se mere", "se mere her", "mere", "link", "dette link", "siden", "denne side", "hent", "download",
    };

    public static IReadOnlyList<(Position At, string Problem, string Advice)> In(string text)
    {
        var hints = new List<(Position, string, string)>();
        var lines = LineMap.Of(text);
        var sinceHeading = 0;
        MarkdownDocument document;
        try
        {
            document = ProseCompiler.Parse(text);
        }
        catch (ArgumentException)
        {
            // Too deep to be read: that is a fault, and told as one.
            return [];
        }
        foreach (var block in document)
        {
            if (block is HeadingBlock) sinceHeading = 0;
            if (block is not ParagraphBlock { Inline: { } inline }) continue;
            var plain = PlainText.Of(inline);
            var words = ReadabilityCount.WordsIn(plain);
            if (words > MostWordsInParagraph) Add(block.Span.Start, $"Afsnittet er på {words} ord.", $"Del det i afsnit på højst {MostWordsInParagraph} ord.");
            else if (ReadabilityCount.SentencesOf(plain).Select(ReadabilityCount.WordsIn).DefaultIfEmpty(0).Max() is var longest and > MostWordsInSentence)
                Add(block.Span.Start, $"Afsnittet har en sætning på {longest} ord.", "Del den med et punktum.");
            var isLong = sinceHeading <= MostWordsWithoutHeading && sinceHeading + words > MostWordsWithoutHeading;
            sinceHeading += words;
            if (isLong) Add(block.Span.Start, $"Der er over {MostWordsWithoutHeading} ord uden en overskrift.", "Sæt en underoverskrift ind med ##.");
        }
        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            var words = PlainText.Of(link).Trim(' ', '.', '»', '«', '›', '>', '→');
            if (EmptyLinkTexts.Contains(words)) Add(link.Span.Start, $"Linket hedder «{words}», og det siger ikke, hvor det fører hen.", "Skriv, hvad man finder: navnet på siden eller dokumentet.");
            else if (WebAddress().IsMatch(words)) Add(link.Span.Start, "Linkets tekst er en adresse.", "Skriv, hvad man finder, i stedet for adressen.");
        }
        return [.. hints.OrderBy(hint => hint.Item1.Line).ThenBy(hint => hint.Item1.Column)];

        void Add(int offset, string problem, string advice) => hints.Add((lines.At(Math.Clamp(offset, 0, text.Length)), problem, advice));
    }

    [GeneratedRegex(@"^(https?://|www\.)\S+$")]
    private static partial Regex WebAddress();
}
