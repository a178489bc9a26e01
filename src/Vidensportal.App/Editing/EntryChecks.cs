using Vidensportal.App.OutsideLinks;
using Vidensportal.Content.Editing;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;
using Vidensportal.Publishing.Entries;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Editing;

/// <summary>What is to be put right in a text, in the words of <c>check</c>, and what could be better. Only the first stands in the way of anything.</summary>
internal sealed class EntryChecks(Previews previews, LinkReport links)
{
    public const string BodyId = EntryForm.BodyPath;

    /// <summary>Faults first, then advice.</summary>
    public EntryReport Run(EntryPath path, string text) => Run(path, text, previews.Build(path, text));

    public EntryReport Run(EntryPath path, string text, PreviewBuild build) => Report(path, text, EntryCheck.Of(path.Value, text, build.Faults));

    /// <summary>What can be said of the text by itself, at once: links and ids are looked after when it is kept, previewed or sent.</summary>
    public EntryReport OfText(EntryPath path, string text) => Report(path, text, EntryCheck.Run(path.Value, text));

    private EntryReport Report(EntryPath path, string text, IReadOnlyList<EntryFault> found)
    {
        var faults = found.Select(Line).Distinct().ToList();
        var form = EntryForm.Of(path.Value, text);
        var body = form.Body is { } markdown ? ProseCompiler.Compile(path.Value, markdown, Position.Start, []) : null;
        return new([.. faults, .. Advice(path, text, form), .. body is null ? [] : DeadLinks(body)], body is null ? "" : Count(body.Readability));
    }

    /// <summary>How long it is and how hard to read.</summary>
    public static string Count(Readability text) => text.Lix is { } lix ? $"{text.Words} ord. Lixtal {lix}: {LixWord(lix)}." : $"{text.Words} ord.";

    /// <summary>The faults of a report as the list over the page shows them.</summary>
    public static IReadOnlyList<EditorFault> Faults(EntryReport report) => [.. report.Lines.Where(line => line.IsFault).Select(line => new EditorFault(line.Field, line.Text))];

    private static CheckLineView Line(EntryFault fault)
    {
        var told = $"{fault.Fault.Problem} {fault.Fault.Fix}";
        return fault.Path is null
            ? new(true, $"{fault.Fault.File}: {told}", null)
            : new(true, fault.Path == BodyId ? $"Brødtekst: {told}" : $"{fault.Label}: {told}", fault.Path);
    }

    /// <summary>What the nightly check knows of the links: never in the way, for the other machine may be back tomorrow.</summary>
    private IEnumerable<CheckLineView> DeadLinks(ProseText body) => body.Links.Select(link => links.FindDead(link.Target)).OfType<LinkResult>().DistinctBy(dead => dead.Address)
        .Select(dead => new CheckLineView(false, $"Linket {dead.Address} {dead.Problem}. Prøv det, og ret eller fjern det, hvis det ikke virker.", BodyId));

    private static IEnumerable<CheckLineView> Advice(EntryPath path, string text, EntryForm form)
    {
        if (path.IsPage && form.Values.GetValueOrDefault("status") is FormText { Text: "kladde" or "til-gennemsyn" })
            yield return new(false, "Feltet Status står ikke på Udgivet, så læserne ser ikke siden, heller ikke når den er udgivet herfra.", "status");
        foreach (var hint in TextHints.Of(path.Value, text)) yield return new(false, $"{hint.Problem} {hint.Advice}", hint.Path);
    }

    private static string LixWord(int lix) => lix switch { < 25 => "meget let", < 35 => "let", < 45 => "middel", < 55 => "svær", _ => "meget svær" };
}

/// <summary>What was found in a text.</summary>
/// <param name="Count">Empty for a record, which has no body.</param>
internal sealed record EntryReport(IReadOnlyList<CheckLineView> Lines, string Count)
{
    public bool HasFaults => Lines.Any(line => line.IsFault);
}
