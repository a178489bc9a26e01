using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;
using Vidensportal.Theme.Body;

namespace Vidensportal.Site.Views;

/// <summary>Compiled text → what the theme shows, with every shortcode filled in.</summary>
internal sealed class BodyMaker(SitePlan plan, PlannedPage page, FactReferences facts, Images.ImageSizes images)
{
    public PageBody Make(ProseText text) => Make(text.Parts);

    /// <summary>A short text that stands inside a line or a cell: without the paragraph around it.</summary>
    public PageBody MakeInline(ProseText text) => Make(Inline(text.Parts));

    public IReadOnlyList<PageBody> MakeEach(IEnumerable<ProseText> texts) => [.. texts.Select(MakeInline)];

    /// <summary>A link to a page by its id; null when there is none, or it is not published.</summary>
    public Theme.Page.PageLink? LinkTo(string? id) => id is not null && plan.FindById(id) is { } found ? new(found.Title, found.Address.Value) : null;

    public DisagreementMaker Disagreements => new(plan, this, facts);

    private PageBody Make(IReadOnlyList<ProsePart> parts) => new([.. parts.Select(Part)]);

    private BodyPart Part(ProsePart part) => part switch
    {
        ProseHtml html => new HtmlPart(html.Html),
        ProseHeadingPart heading => new HeadingPart(heading.Heading.Level, heading.Heading.Id, Make(heading.Content), heading.Heading.Text),
        ProseNotice notice => new NoticePart(notice.Kind, notice.Title, Make(notice.Content)),
        ProseTable table => new TablePart(Make(table.Content)),
        ProseImage image => images.View(image),
        ProseShortcode shortcode => Shortcode(shortcode.Shortcode),
        _ => throw new InvalidOperationException($"No way to show a {part.GetType().Name}."),
    };

    private BodyPart Shortcode(Shortcode shortcode) => shortcode switch
    {
        FactShortcode fact => Fact(fact),
        EvidenceShortcode evidence => new FactPart("", facts.Number(evidence.Fact)),
        CountShortcode count => new HtmlPart(DanishNumbers.Count(count.Count, count.IsCapitalised)),
        TermShortcode term => Term(term),
        SourceShortcode source => Source(source),
        DisagreementShortcode disagreement => Disagreement(disagreement),
        DiagramShortcode diagram => new DiagramPart(new DiagramMaker(plan, this, facts).Make(plan.Library.Diagrams[diagram.Diagram])),
        ListShortcode list => new ListPart(new ListMaker(plan, page, this, facts).Make(list.List)),
        _ => throw new InvalidOperationException($"No way to show a {shortcode.GetType().Name}."),
    };

    private FactPart Fact(FactShortcode shortcode)
    {
        var text = DanishNumbers.InProse(plan.Library.Facts[shortcode.Fact].Quantities[shortcode.Quantity], shortcode.Form);
        return new(text, shortcode.Form.IsShort ? null : facts.Number(shortcode.Fact));
    }

    private TermPart Term(TermShortcode shortcode)
    {
        var term = plan.Library.Terms[shortcode.Term];
        return new(shortcode.Text ?? InSentence(term.Name), plan.Anchors.AddressOf(ListKind.Glossary, term.Id), PlainText(term.Definition));
    }

    private SourceLinkPart Source(SourceShortcode shortcode)
    {
        facts.NameSource(shortcode.Source);
        var source = plan.Library.Sources[shortcode.Source];
        return new(source.ShortTitle, source.Address.Value);
    }

    private BodyPart Disagreement(DisagreementShortcode shortcode)
    {
        facts.NameDisagreement(shortcode.Disagreement);
        var disagreement = plan.Library.Disagreements[shortcode.Disagreement];
        return shortcode.IsAlone ? new DisagreementBoxPart(Disagreements.MakeSummary(disagreement)) : new DisagreementMarkPart(facts.Link(disagreement));
    }

    /// <summary>A glossary name in the middle of a sentence: lower case, unless it is an abbreviation or a name.</summary>
    private static string InSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && !char.IsUpper(name[1]) && !Names.Contains(name) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    private static readonly HashSet<string> Names = ["Metodecentret", "Socialstyrelsen", "Sverigesprogrammet", "Indsatstrappen"];

    /// <summary>The words of a definition, for a short description where nothing else fits.</summary>
    private string PlainText(ProseText text) => string.Concat(Inline(text.Parts).Select(part => part switch
    {
        ProseHtml html => HtmlText.Of(html.Html),
        ProseShortcode { Shortcode: FactShortcode fact } => DanishNumbers.InProse(plan.Library.Facts[fact.Fact].Quantities[fact.Quantity], fact.Form),
        ProseShortcode { Shortcode: CountShortcode count } => DanishNumbers.Count(count.Count, count.IsCapitalised),
        ProseShortcode { Shortcode: TermShortcode term } => term.Text ?? InSentence(plan.Library.Terms[term.Term].Name),
        _ => "",
    })).Replace(" .", ".", StringComparison.Ordinal).Trim();

    private static IReadOnlyList<ProsePart> Inline(IReadOnlyList<ProsePart> parts)
    {
        if (parts.Count == 0 || parts[0] is not ProseHtml { Html: var first } || parts[^1] is not ProseHtml { Html: var last }) return parts;
        if (!first.StartsWith("<p>", StringComparison.Ordinal) || !last.EndsWith("</p>\n", StringComparison.Ordinal)) return parts;
        var paragraphs = parts.OfType<ProseHtml>().Sum(part => CountOf(part.Html, "<p>"));
        if (paragraphs != 1) return parts;
        if (parts.Count == 1) return [new ProseHtml(first[3..^5])];
        return [new ProseHtml(first[3..]), .. parts.Skip(1).Take(parts.Count - 2), new ProseHtml(last[..^5])];
    }

    private static int CountOf(string text, string what)
    {
        var count = 0;
        for (var at = text.IndexOf(what, StringComparison.Ordinal); at >= 0; at = text.IndexOf(what, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
