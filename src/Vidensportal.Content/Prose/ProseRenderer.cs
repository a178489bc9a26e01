using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vidensportal.Content.Prose;

/// <summary>Writes Markdig's tree as parts: HTML until something comes that the theme draws, then that, then HTML again.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private readonly StringWriter _html;
    private readonly IReadOnlyDictionary<ShortcodeInline, Shortcode> _shortcodes;
    private readonly IReadOnlyDictionary<HeadingBlock, ProseHeading> _headings;
    private List<ProsePart> _parts = [];

    private ProseRenderer(StringWriter html, IReadOnlyDictionary<ShortcodeInline, Shortcode> shortcodes, IReadOnlyDictionary<HeadingBlock, ProseHeading> headings)
        : base(html) => (_html, _shortcodes, _headings) = (html, shortcodes, headings);

    public static IReadOnlyList<ProsePart> Render(
        MarkdownDocument document, MarkdownPipeline pipeline,
        IReadOnlyDictionary<ShortcodeInline, Shortcode> shortcodes, IReadOnlyDictionary<HeadingBlock, ProseHeading> headings)
    {
        using var html = new StringWriter();
        var renderer = new ProseRenderer(html, shortcodes, headings);
        pipeline.Setup(renderer);
        renderer.UseOwnRenderers();
        renderer.Render(document);
        renderer.Flush();
        return renderer._parts;
    }

    private void UseOwnRenderers()
    {
        ObjectRenderers.RemoveAll(known => known is HeadingRenderer or HtmlTableRenderer or HtmlCustomContainerRenderer or ParagraphRenderer);
        ObjectRenderers.Insert(0, new Shortcodes());
        ObjectRenderers.Insert(0, new Paragraphs());
        ObjectRenderers.Insert(0, new Headings());
        ObjectRenderers.Insert(0, new Notices());
        ObjectRenderers.Insert(0, new Tables());
        ObjectRenderers.Insert(0, new Images());
    }

    private void Flush()
    {
        if (_html.GetStringBuilder().Length == 0) return;
        _parts.Add(new ProseHtml(_html.ToString()));
        _html.GetStringBuilder().Clear();
    }

    /// <summary>A source mark stands close to the word it belongs to, and never alone on a line.</summary>
    private void DropSpace()
    {
        var html = _html.GetStringBuilder();
        while (html.Length > 0 && html[^1] == ' ') html.Length--;
    }

    private void Add(ProsePart part)
    {
        Flush();
        _parts.Add(part);
    }

    /// <summary>What an action writes, as parts of its own.</summary>
    private IReadOnlyList<ProsePart> Within(Action write)
    {
        Flush();
        var outer = _parts;
        var inner = _parts = [];
        write();
        Flush();
        _parts = outer;
        return inner;
    }

    private sealed class Shortcodes : HtmlObjectRenderer<ShortcodeInline>
    {
        protected override void Write(HtmlRenderer renderer, ShortcodeInline inline)
        {
            var own = (ProseRenderer)renderer;
            if (!own._shortcodes.TryGetValue(inline, out var shortcode)) return;
            if (shortcode is EvidenceShortcode) own.DropSpace();
            own.Add(new ProseShortcode(shortcode));
        }
    }

    /// <summary>A shortcode or an image alone in a paragraph stands without the paragraph: what it becomes is a block.</summary>
    private sealed class Paragraphs : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            if (paragraph.Inline?.FirstChild is { NextSibling: null } and (ShortcodeInline { IsAlone: true } or LinkInline { IsImage: true }))
                renderer.WriteLeafInline(paragraph);
            else
                base.Write(renderer, paragraph);
        }
    }

    private sealed class Headings : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            var own = (ProseRenderer)renderer;
            if (!own._headings.TryGetValue(heading, out var known)) return;
            own.Add(new ProseHeadingPart(known, own.Within(() => own.WriteLeafInline(heading))));
        }
    }

    private sealed class Notices : HtmlObjectRenderer<CustomContainer>
    {
        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            var own = (ProseRenderer)renderer;
            own.Add(new ProseNotice(container.Info ?? "", string.IsNullOrWhiteSpace(container.Arguments) ? null : container.Arguments.Trim(), own.Within(() => own.WriteChildren(container))));
        }
    }

    /// <summary>Alignment is a class: a style attribute would be against the site's content security policy.</summary>
    private sealed class Tables : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            var own = (ProseRenderer)renderer;
            foreach (var row in table.OfType<TableRow>())
                foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                    if (ClassOf(column.Alignment) is { } name) cell.GetAttributes().AddClass(name);
            foreach (var column in table.ColumnDefinitions) column.Alignment = null;
            own.Add(new ProseTable(own.Within(() => base.Write(own, table))));
        }

        private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
        {
            TableColumnAlign.Right => "table__number",
            TableColumnAlign.Center => "table__centred",
            _ => null,
        };
    }

    private sealed class Images : Markdig.Renderers.Html.Inlines.LinkInlineRenderer
    {
        private const string Decoration = "pynt";

        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (!link.IsImage)
            {
                base.Write(renderer, link);
                return;
            }
            var alt = PlainText.Of(link);
            ((ProseRenderer)renderer).Add(new ProseImage(link.Url ?? "", alt == Decoration ? "" : alt, string.IsNullOrWhiteSpace(link.Title) ? null : link.Title));
        }
    }
}
