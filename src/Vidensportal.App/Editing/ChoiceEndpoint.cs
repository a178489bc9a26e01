using System.Globalization;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Hosting;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Library;
using Vidensportal.Content.Prose;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Text;

namespace Vidensportal.App.Editing;

/// <summary>What can be put into a text: facts, sources, words, pages …, found by typing a part of them.</summary>
internal static class ChoiceEndpoint
{
    private const int Most = 30;
    private static readonly CompareInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true).CompareInfo;

    public static void MapChoices(this IEndpointRouteBuilder app) => app.MapGet(EditorPages.Root + "api/valg", (HttpContext http, CurrentSite current, ContentStore store) =>
    {
        var (kind, words, text) = (http.Request.Query["slags"].ToString(), http.Request.Query["q"].ToString(), EntryPath.TryParse(http.Request.Query["sti"]));
        if (current.Site?.Plan is not { } plan || Of(kind, plan, () => FilesOf(text, store)) is not var (title, help, all) || words.Length > 200)
            return ProblemAnswer.SendToEditor(http, StatusCodes.Status404NotFound, "Listen findes ikke", "Portalen kan ikke finde det, der skal vælges imellem.");
        var found = all.Where(choice => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(choice, word))).Take(Most + 1).ToList();
        return http.Response.WriteAsJsonAsync(new { titel = title, hjaelp = help, valg = found.Take(Most).Select(choice => new { vaerdi = choice.Value, navn = choice.Name, note = choice.Note }), flere = found.Count > Most }, http.RequestAborted);
    }).RequireEditor();

    private static (string Title, string Help, IEnumerable<Choice> All)? Of(string kind, SitePlan plan, Func<IEnumerable<string>> ownFiles) => kind switch
    {
        "fakta" => ("Faktum", "Tallet hentes fra faktummet, og kilde, periode og område følger med.", plan.Library.Facts.Values.OrderBy(fact => fact.Id, StringComparer.Ordinal).SelectMany(Facts)),
        "kilde" => ("Kilde", "Kildens korte navn som link.", plan.Library.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => new Choice($"kilde {source.Key}", $"{source.Key}: {source.Value.Title}", source.Value.Summary))),
        "begreb" => ("Ord fra ordlisten", "Ordet bliver til et link til forklaringen.", plan.Library.Terms.Values.OrderBy(term => term.Name, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), CompareOptions.IgnoreCase)).Select(term => new Choice($"begreb {term.Id} \"{term.Name}\"", term.Name, Plain(term.Definition.Source)))),
        "uenighed" => ("Uenighed mellem kilderne", "Et mærke i sætningen, eller en hel boks, når den står alene på en linje.", plan.Library.Disagreements.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => new Choice($"uenighed {one.Id}", $"{one.Id}: {one.Subject}", one.Summary))),
        "figur" => ("Figur", "Et billede af tal med tabel under. Den står alene på en linje.", plan.Library.Diagrams.Values.OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => new Choice($"figur {one.Id}", one.Title, one.Description))),
        "liste" => ("Liste", "En liste, som portalen selv holder ved lige. Den står alene på en linje.", ListWords.All.Select(list => new Choice($"liste {list.Key}", DanishLabels.Of(list.Value), null))),
        "side" => ("Side", "Siden eller et afsnit på den.", plan.Pages.Where(page => !page.IsStandIn).SelectMany(Pages)),
        "billede" => ("Billede", "Et billede, der er på portalen eller i din kladde.", Media(plan.Library, ownFiles(), isPicture: true)),
        "dokument" => ("Dokument", "En fil, man kan hente.", Media(plan.Library, ownFiles(), isPicture: false)),
        _ => null,
    };

    private static IEnumerable<Choice> Facts(Fact fact) => fact.Quantities.Count == 0
        ? [new($"fakta {fact.Id}", $"{fact.Id}: {fact.Statement}", "Har intet tal. Sæt kryds ved «Kun kildemærket».")]
        : fact.Quantities.Select(quantity => new Choice(
            $"fakta {fact.Id}{(quantity.Key.Length == 0 ? "" : "." + quantity.Key)}",
            $"{fact.Id}{(quantity.Key.Length == 0 ? "" : $" ({quantity.Key})")}: {fact.Statement}",
            $"{Number(quantity.Value)} · {DanishDates.Text(fact.Period)} · {DanishLabels.Of(fact.Area)}{(fact.Evidence.Count > 0 ? $" · {string.Join(", ", fact.Evidence.Select(evidence => evidence.Source).Distinct())}" : "")}"));

    private static string Number(Quantity quantity)
    {
        var culture = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);
        var value = quantity.Value.ToString("#,##0.##;\u2212#,##0.##", culture);
        return $"{value}{(quantity.UpperValue is { } upper ? $"–{upper.ToString("#,##0.##", culture)}" : "")} {DanishLabels.Of(quantity.Unit)}";
    }

    private static IEnumerable<Choice> Pages(PlannedPage page) => page.Body.Headings
        .Select(heading => new Choice($"{page.Address}#{heading.Id}", heading.Text, $"Afsnit på {page.Title}"))
        .Prepend(new(page.Address.Value, page.Title, page.Address.Value));

    private static IEnumerable<Choice> Media(ContentLibrary library, IEnumerable<string> ownFiles, bool isPicture) => library.Media.Keys.Union(ownFiles)
        .Where(address => Path.GetExtension(address) is ".png" or ".jpg" or ".jpeg" or ".webp" == isPicture)
        .Order(StringComparer.Ordinal).Select(address => new Choice(address, address[(address.LastIndexOf('/') + 1)..], address));

    /// <summary>What was taken in with a draft is there for its writers before readers have it.</summary>
    private static IEnumerable<string> FilesOf(EntryPath? text, ContentStore store) =>
        text is null ? [] : store.WithDraft(text)?.Listing.Files.Select(file => "/" + file.Path).Where(address => address.StartsWith("/medier/", StringComparison.Ordinal)) ?? [];

    private static bool Has(Choice choice, string word) =>
        Danish.IndexOf(choice.Name, word, CompareOptions.IgnoreCase) >= 0 || Danish.IndexOf(choice.Value, word, CompareOptions.IgnoreCase) >= 0 || (choice.Note is { } note && Danish.IndexOf(note, word, CompareOptions.IgnoreCase) >= 0);

    private static string Plain(string text) => text.Length <= 160 ? text : text[..Math.Max(1, text.LastIndexOf(' ', 160))] + " …";

    private sealed record Choice(string Value, string Name, string? Note);
}
