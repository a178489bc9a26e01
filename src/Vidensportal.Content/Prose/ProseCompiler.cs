using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;

namespace Vidensportal.Content.Prose;

/// <summary>Markdown with shortcodes → <see cref="ProseText"/>. Every mistake in the text is reported with its place.</summary>
public static class ProseCompiler
{
    private const int DeepestNesting = 40;
    private static readonly string[] NoticeKinds = ["bemaerk", "advarsel", "eksempel", "forslag"];
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Compiles a text that begins at a place in a file.</summary>
    /// <param name="lastLine">The text's last line in the file; a quoted field may write more lines than it fills.</param>
    public static ProseText Compile(string file, string text, Position start, List<Fault> faults, int lastLine = int.MaxValue)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException tooDeep) when (tooDeep.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig refuses a text that nests so deep that the stack would run out.
            faults.Add(new(file, start, "Lister eller citater ligger for mange lag inden i hinanden.", "Gør opstillingen enklere."));
            return ProseText.Empty with { Source = text };
        }
        return new Compilation(file, text, start, faults, lastLine).Compile(document);
    }

    /// <exception cref="ArgumentException">The text nests too deep.</exception>
    internal static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>What LIX counts in a text that has been compiled before.</summary>
    internal static Readability Count(string text)
    {
        var count = new ReadabilityCount();
        foreach (var paragraph in Markdown.Parse(text, Pipeline).OfType<ParagraphBlock>())
            if (paragraph.Inline is { } inline && AloneIn(paragraph) is null) count.Add(PlainText.Of(inline));
        return count.Result;
    }

    /// <summary>The shortcode that is all the paragraph holds.</summary>
    private static ShortcodeInline? AloneIn(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is ShortcodeInline { NextSibling: null } only ? only : null;

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseCustomContainers().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new ShortcodeInlineParser());
        return builder.Build();
    }

    private sealed class Compilation(string file, string text, Position start, List<Fault> faults, int lastLine)
    {
        private readonly LineMap _lines = LineMap.Of(text);
        private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
        private readonly List<ProseHeading> _headings = [];
        private readonly List<ProseLink> _links = [];
        private readonly Dictionary<ShortcodeInline, Shortcode> _shortcodes = [];
        private readonly List<Shortcode> _inOrder = [];
        private readonly Dictionary<HeadingBlock, ProseHeading> _headingOf = [];
        private bool _isTooDeep;

        public ProseText Compile(MarkdownDocument document)
        {
            Inspect(document, 0);
            return new()
            {
                Parts = _isTooDeep ? [] : ProseRenderer.Render(document, Pipeline, _shortcodes, _headingOf),
                Shortcodes = _inOrder, Headings = _headings, Links = _links, Source = text,
            };
        }

        private void Inspect(ContainerBlock container, int depth)
        {
            if (depth > DeepestNesting)
            {
                RefuseDepth(container.Span.Start, "Lister eller citater ligger for mange lag inden i hinanden.", "Gør opstillingen enklere.");
                return;
            }
            foreach (var block in container)
            {
                switch (block)
                {
                    case HtmlBlock: Report(block.Span.Start, "HTML virker ikke her.", "Skriv det som Markdown, eller slet det."); break;
                    case HeadingBlock heading: InspectHeading(heading); break;
                    case ParagraphBlock paragraph: InspectParagraph(paragraph); break;
                    case CustomContainer notice: InspectNotice(notice); Inspect(notice, depth + 1); break;
                    case ContainerBlock inner: Inspect(inner, depth + 1); break;
                    case LeafBlock { Inline: { } inline }: InspectInlines(inline, 0); break;
                }
            }
        }

        private void InspectHeading(HeadingBlock heading)
        {
            var plain = heading.Inline is null ? "" : PlainText.Of(heading.Inline);
            var previous = _headings.Count == 0 ? 1 : _headings[^1].Level;
            if (plain.Length == 0)
                Report(heading.Span.Start, "Overskriften er tom.", "Skriv en overskrift, eller slet linjen.");
            else if (heading.Level == 1)
                Report(heading.Span.Start, "En overskrift med ét # er sidens titel, og den står i feltet titel.", "Brug ## her.");
            else if (heading.Level > previous + 1)
                Report(heading.Span.Start, $"Overskriften springer fra niveau {previous} til {heading.Level}.", $"Brug {new string('#', previous + 1)} her.");
            var made = new ProseHeading(heading.Level, Anchors.Unique(plain, _anchors), plain, At(heading.Span.Start));
            _headings.Add(made);
            _headingOf.Add(heading, made);
            if (heading.Inline is null) return;
            if (heading.Inline.FindDescendants<ShortcodeInline>().FirstOrDefault() is { } shortcode)
                Report(shortcode.Span.Start, "En overskrift kan ikke have koder i sig.", "Skriv overskriften uden, og brug koden i teksten under den.");
            InspectInlines(heading.Inline, 0);
        }

        private void InspectParagraph(ParagraphBlock paragraph)
        {
            if (paragraph.Inline is null) return;
            if (AloneIn(paragraph) is { } only) only.IsAlone = paragraph.Parent is not TableCell;
            InspectInlines(paragraph.Inline, 0);
        }

        private void InspectNotice(CustomContainer notice)
        {
            if (!NoticeKinds.Contains(notice.Info ?? ""))
                Report(notice.Span.Start, $"Boksen har slagsen \"{notice.Info}\", som ikke findes.", Suggestion.Nearest(notice.Info ?? "", NoticeKinds, $"Brug en af {string.Join(", ", NoticeKinds)}."));
            if (notice.ClosingFencedCharCount == 0)
                Report(notice.Span.Start, "Boksen slutter aldrig.", "Skriv ::: på en linje for sig efter boksens tekst.");
            if (notice.Arguments is not { Length: > 0 } title) return;
            if (title.Contains("{{", StringComparison.Ordinal))
                Report(notice.Span.Start, "En boks kan ikke have koder i sin overskrift.", "Skriv overskriften uden, og brug koden i teksten under den.");
            else
                ReportFigures(title, Math.Max(notice.Span.Start, text.IndexOf(title, notice.Span.Start, StringComparison.Ordinal)));
        }

        private void InspectInlines(ContainerInline container, int depth)
        {
            if (depth > DeepestNesting)
            {
                RefuseDepth(container.Span.Start, "Fed, kursiv og links ligger for mange lag inden i hinanden.", "Gør teksten enklere.");
                return;
            }
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case HtmlInline: Report(inline.Span.Start, "HTML virker ikke her.", "Skriv det som Markdown, eller slet det."); break;
                    case ShortcodeInline shortcode: InspectShortcode(shortcode); break;
                    case LiteralInline literal: InspectLiteral(literal.Content.ToString(), literal.Span.Start); break;
                    case AutolinkInline autolink: InspectLink(autolink.Url, autolink.Span.Start, isImage: false); break;
                    case LinkInline { IsImage: true } image: InspectImage(image); break;
                    case LinkInline link:
                        InspectLink(link.Url ?? "", link.Span.Start, isImage: false);
                        if (PlainText.Of(link).Length == 0 && link.FindDescendants<ShortcodeInline>().FirstOrDefault() is null)
                            Report(link.Span.Start, "Linket har ingen tekst.", "Skriv mellem [ og ], hvor linket fører hen.");
                        InspectInlines(link, depth + 1);
                        break;
                    case ContainerInline inner: InspectInlines(inner, depth + 1); break;
                }
            }
        }

        private void InspectShortcode(ShortcodeInline inline)
        {
            var shortcode = ShortcodeReader.Read(inline.Content, inline.IsAlone, _headings.Count, At(inline.Span.Start), (at, problem, fix) => faults.Add(new(file, at, problem, fix)));
            if (shortcode is null) return;
            _shortcodes.Add(inline, shortcode);
            _inOrder.Add(shortcode);
        }

        private void InspectImage(LinkInline image)
        {
            InspectLink(image.Url ?? "", image.Span.Start, isImage: true);
            if (PlainText.Of(image).Length == 0)
                Report(image.Span.Start, "Billedet mangler en beskrivelse.", "Skriv mellem ![ og ], hvad billedet viser, eller \"pynt\", hvis det kun er pynt.");
        }

        private void InspectLink(string target, int offset, bool isImage)
        {
            var link = new ProseLink(target, At(offset), isImage);
            if (isImage && !target.StartsWith("/medier/", StringComparison.Ordinal))
                Report(offset, $"Billedet \"{Shorten(target)}\" ligger ikke i medier.", "Læg filen i content/medier/, og skriv /medier/navn.png.");
            else if (target.StartsWith('/') || target.StartsWith('#') || link.LeadsOutside)
                _links.Add(link);
            else
                Report(offset, $"Linket \"{Shorten(target)}\" kan ikke bruges.", "Skriv hele adressen fra roden, fx /modellen/, eller https://….");
        }

        private void InspectLiteral(string literal, int offset)
        {
            if (UnfinishedMark.In(literal) is var (index, problem, fix)) Report(offset + index, problem, fix);
            else ReportFigures(literal, offset);
        }

        private void ReportFigures(string literal, int offset)
        {
            foreach (var (index, figure) in TypedFigures.In(literal))
                Report(offset + index, $"Tallet \"{figure}\" er skrevet direkte i teksten.", "Hent det fra et faktum med {{fakta F33}}; kan læseren tælle det på siden, så skriv {{antal 3}}.");
        }

        /// <summary>Told once: the first that is too deep stands for all, and nothing is rendered.</summary>
        private void RefuseDepth(int offset, string problem, string fix)
        {
            if (!_isTooDeep) Report(offset, problem, fix);
            _isTooDeep = true;
        }

        private void Report(int offset, string problem, string fix) => faults.Add(new(file, At(offset), problem, fix));

        private Position At(int offset)
        {
            var within = _lines.At(Math.Clamp(offset, 0, text.Length));
            return new(Math.Min(start.Line + within.Line - 1, lastLine), within.Line == 1 ? start.Column + within.Column - 1 : within.Column);
        }

        private static string Shorten(string target) => target.Length <= 60 ? target : string.Concat(target.AsSpan(0, 60), "…");
    }
}
