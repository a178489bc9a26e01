using System.Globalization;
using Vidensportal.App.SignIn;
using Vidensportal.Content.Editing;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Editing;
using Vidensportal.Theme.Editor.Forms;

namespace Vidensportal.App.Editing;

/// <summary>The list of texts, by collection, state and words.</summary>
internal static class ContentListEndpoint
{
    private const int LinesOnAPage = 50;
    private static readonly CompareInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true).CompareInfo;

    public static void MapContentList(this IEndpointRouteBuilder app) => app.MapGet(EntryRoute.List, (HttpContext http, EditorPages pages, ContentStore store) =>
        pages.Send(http, new("Indhold", View(store.List(), http.Request.Query, http.Editor().Roles != Publishing.People.Role.Administrator)) { Trail = [new("Oversigt", EditorPages.Root)] }));

    private static ContentListView View(IReadOnlyList<EntrySummary> all, IQueryCollection query, bool mayWrite)
    {
        var (words, collection, state) = (Text("q"), Text("samling"), Text("tilstand"));
        var found = all.Where(entry => Fits(entry, words, collection, state)).OrderBy(entry => entry.Title, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), CompareOptions.IgnoreCase)).ThenBy(entry => entry.Path).ToList();
        var pagesInAll = Math.Max(1, (found.Count + LinesOnAPage - 1) / LinesOnAPage);
        var page = Math.Clamp(int.TryParse(query["side"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1, 1, pagesInAll);
        return new()
        {
            Query = words, Collection = collection, State = state, MayWrite = mayWrite,
            Collections = [new("", "Alle"), .. all.Select(entry => entry.Path.Collection).Distinct().Select(name => new FieldChoice(name, NameOf(name))).OrderBy(choice => choice.Text, StringComparer.Create(CultureInfo.GetCultureInfo("da-DK"), CompareOptions.IgnoreCase))],
            States = [new("", "Alle"), .. DraftStates.All.Select(known => new FieldChoice(known.Key, known.Text))],
            Found = found.Count == all.Count ? $"{Count(all.Count)} i alt." : $"{Count(found.Count)} ud af {all.Count}.",
            Lines = [.. found.Skip((page - 1) * LinesOnAPage).Take(LinesOnAPage).Select(Line)],
            Pager = new(page, pagesInAll, page > 1 ? AddressOf(page - 1) : null, page < pagesInAll ? AddressOf(page + 1) : null),
        };

        string Text(string name) => query[name].ToString() is { Length: <= 200 } text ? text.Trim() : "";

        string AddressOf(int number) => $"{EntryRoute.List}{QueryString.Create("samling", collection).Add("q", words).Add("tilstand", state).Add("side", number.ToString(CultureInfo.InvariantCulture))}";
    }

    private static bool Fits(EntrySummary entry, string words, string collection, string state) =>
        (collection.Length == 0 || entry.Path.Collection == collection)
        && (state.Length == 0 || DraftStates.All.Any(known => known.Key == state && known.State == entry.State && (known.State is not null || entry.IsPublished)))
        && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(entry.Title, word) || Has(entry.Path.Value, word) || Has(entry.Type, word));

    private static bool Has(string text, string word) => Danish.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;

    private static ContentLineView Line(EntrySummary entry) => new(
        entry.Title, EntryRoute.AddressOf(entry.Path), entry.Path.Value, KindOf(entry), entry.State is null && !entry.IsPublished ? new("Ikke udgivet", "withdrawn", null) : DraftStates.View(entry.State),
        entry.ChangedAt is { } at ? DanishTimes.Short(at) : "");

    private static string KindOf(EntrySummary entry) => KindNameOf(entry) is { } kind ? kind.Label : NameOf(entry.Path.Collection);

    private static EntryKind? KindNameOf(EntrySummary entry)
    {
        if (entry.Path.IsPage) return EntryKind.All.GetValueOrDefault(entry.Type);
        var path = entry.Path.Value;
        return EntryKind.All.GetValueOrDefault(path) ?? EntryKind.All.GetValueOrDefault(path[..Math.Max(0, path.LastIndexOf('/'))]);
    }

    private static string Count(int number) => number == 1 ? "1 tekst" : $"{number} tekster";

    private static string NameOf(string collection) => collection switch
    {
        "sider" => "Sider",
        "nyheder" => "Nyheder",
        "kommuner" => "Kommuner",
        "kilder" => "Kilder",
        "fakta" => "Fakta",
        "uoverensstemmelser" => "Uoverensstemmelser",
        "ordliste" => "Ordliste",
        "kontakter" => "Kontakter",
        "kerneelementer" => "Kerneelementer",
        "figurer" => "Figurer",
        "beregner" => "Beregneren",
        "soegning" => "Søgningen",
        "omtaler" => "Omtaler af kommuner",
        "parathed" => "Er I klar?",
        "koereplan" => "Køreplanen",
        "portal" => "Portalen",
        _ => collection,
    };
}
