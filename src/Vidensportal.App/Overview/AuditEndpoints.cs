using System.Globalization;
using Vidensportal.App.Commands;
using Vidensportal.App.Editing;
using Vidensportal.App.SignIn;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Scheduling;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Overview;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Overview;

/// <summary>Everything that was done to texts, by day and person: as a page and as a file for a spreadsheet.</summary>
internal static class AuditEndpoints
{
    private const string Address = EditorPages.Root + "log/";
    private const string File = EditorPages.Root + "log.csv";
    private const int RowsOnAPage = 100;
    private const int DaysAtFirst = 30;
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);
    private static readonly string[] Columns = ["Tidspunkt", "Person", "Konto", "Handling", "Tekst", "Sti", "Begrundelse", "Hos læserne", "Version"];

    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Show).RequireEditor();
        app.MapGet(File, Download).RequireEditor();
    }

    private static Task Show(HttpContext http, EditorPages pages, ContentStore store, TimeProvider clock)
    {
        var asked = Asked.Read(http.Request.Query, SharedOptions.Today(clock));
        var all = asked.Faults.Count > 0 ? [] : store.Audit(asked.Begin, asked.End);
        // All that one import brought stands on one line: on the first day that is every text there is.
        var found = all.Where(asked.Fits).GroupBy(change => change.Commit).Select(group => (Change: group.First(), Texts: group.Count())).ToList();
        var pagesInAll = Math.Max(1, (found.Count + RowsOnAPage - 1) / RowsOnAPage);
        var page = Math.Clamp(int.TryParse(http.Request.Query["side"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1, 1, pagesInAll);
        var titles = Titles(store);
        var view = new AuditView
        {
            From = asked.FromText, To = asked.ToText, Person = asked.Person,
            People = [new("", "Alle"), .. all.Select(change => change.By).DistinctBy(person => person.Id).OrderBy(person => person.Name, StringComparer.Create(Danish, CompareOptions.IgnoreCase)).Select(person => new FieldChoice(person.Id, person.Name))],
            Found = $"{(found.Count == 1 ? "1 hændelse" : $"{found.Count} hændelser")} fra {Words(asked.From)} til {Words(asked.To)}.",
            Rows = [.. found.Skip((page - 1) * RowsOnAPage).Take(RowsOnAPage).Select(line => Row(line.Change, line.Texts, titles))],
            Pager = new(page, pagesInAll, page > 1 ? asked.AddressOf(Address, page - 1) : null, page < pagesInAll ? asked.AddressOf(Address, page + 1) : null),
            Download = asked.AddressOf(File, null),
        };
        return pages.Send(http, new("Hændelser", view)
        {
            Trail = [new("Oversigt", EditorPages.Root)], Faults = asked.Faults, Status = asked.Faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
        });
    }

    private static AuditRow Row(Change change, int texts, Dictionary<EntryPath, string> titles) => texts == 1
        ? new(DanishTimes.Short(change.At), change.By.Name, ActionOf(change.Kind), TitleOf(change, titles), EntryRoute.AddressOf(change.Path), change.Path.Value, change.Reason ?? "")
        : new(DanishTimes.Short(change.At), change.By.Name, ActionOf(change.Kind), $"{texts} tekster", EntryRoute.List, "Alle står i listen til et regneark", change.Reason ?? "");

    private static async Task Download(HttpContext http, EditorPages pages, ContentStore store, TimeProvider clock)
    {
        var asked = Asked.Read(http.Request.Query, SharedOptions.Today(clock));
        if (asked.Faults is [var fault, ..])
        {
            await pages.SendMessage(http, StatusCodes.Status422UnprocessableEntity, "Listen kan ikke hentes", [fault.Message], new EditorLink("Til hændelserne", Address));
            return;
        }
        var titles = Titles(store);
        var rows = store.Audit(asked.Begin, asked.End).Where(asked.Fits).Select(change => (string[])
            [DanishTimes.Short(change.At), change.By.Name, change.By.Id, ActionOf(change.Kind), TitleOf(change, titles), change.Path.Value, change.Reason ?? "", change.IsOnMain ? "ja" : "nej", change.Commit]);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"haendelser-{asked.FromText}-{asked.ToText}.csv\"";
        await http.Response.Body.WriteAsync(DanishCsv.Write(rows.Prepend(Columns)), http.RequestAborted);
    }

    /// <summary><c>Sendt til gennemsyn</c></summary>
    internal static string ActionOf(ChangeKind kind) => ChangeWords.Of(kind) is var word ? $"{char.ToUpper(word[0], Danish)}{word[1..].Replace('-', ' ')}" : "";

    private static Dictionary<EntryPath, string> Titles(ContentStore store) => store.List().ToDictionary(text => text.Path, text => text.Title);

    private static string TitleOf(Change change, Dictionary<EntryPath, string> titles) => titles.GetValueOrDefault(change.Path, change.Path.Value);

    private static string Words(DateOnly day) => day.ToString("d'.\u00A0'MMMM yyyy", Danish);

    /// <summary>What somebody asked for: the last month, when nothing was said.</summary>
    private sealed record Asked(DateOnly From, DateOnly To, string Person, IReadOnlyList<EditorFault> Faults)
    {
        public string FromText => Iso(From);
        public string ToText => Iso(To);
        public DateTimeOffset Begin => DanishTime.At(From.ToDateTime(TimeOnly.MinValue)).Utc;
        public DateTimeOffset End => DanishTime.At(To.AddDays(1).ToDateTime(TimeOnly.MinValue)).Utc;

        public static Asked Read(IQueryCollection query, DateOnly today)
        {
            var faults = new List<EditorFault>();
            var to = Day("til", today);
            var from = Day("fra", to.AddDays(-DaysAtFirst));
            if (from > to) faults.Add(new("fra", "Den første dag skal ligge før den sidste."));
            return new(from, to, query["person"].ToString() is { Length: <= 100 } person ? person : "", faults);

            DateOnly Day(string field, DateOnly otherwise)
            {
                if (query[field].ToString().Trim() is not { Length: > 0 } text) return otherwise;
                // The first is how a date field sends it, the second how one writes it where there is none.
                if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d.M.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200) return day;
                faults.Add(new(field, "Skriv en dato som 22.11.2026."));
                return otherwise;
            }
        }

        public bool Fits(Change change) => Person.Length == 0 || change.By.Id == Person;

        public string AddressOf(string address, int? page)
        {
            var query = QueryString.Create("fra", FromText).Add("til", ToText);
            if (Person.Length > 0) query = query.Add("person", Person);
            return $"{address}{(page is { } number ? query.Add("side", number.ToString(CultureInfo.InvariantCulture)) : query)}";
        }

        private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
