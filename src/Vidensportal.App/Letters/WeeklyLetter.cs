using System.Text;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Overview;
using Vidensportal.App.Reviewing;

namespace Vidensportal.App.Letters;

/// <summary>The week's letter to one who edits: what waits for that person, from the same overview as the first page.</summary>
internal static class WeeklyLetter
{
    private const int MostLines = 10;

    /// <param name="portal">The portal's name.</param>
    /// <param name="baseUrl">Where the portal lies, without a slash at the end.</param>
    /// <returns>Null when nothing waits: who has nothing to do gets no letter.</returns>
    public static Letter? Compose(WorkOverview work, string portal, string baseUrl)
    {
        var owned = work.OldPages.Where(page => IsMine(page, work)).ToList();
        var text = new StringBuilder();
        Section("Sendt tilbage til dig", work.Returned, line => line.Title, line => EntryRoute.AddressOf(line.Path));
        Section("Venter på, at du godkender", work.InReview.Where(line => line.MayDecide).ToList(), line => $"{line.Title} (fra {line.By?.Name})", line => EntryRoute.AddressOf(line.Path, EntryActions.Review));
        Section("Dine kladder", work.Mine, line => line.Title, line => EntryRoute.AddressOf(line.Path));
        Section("Skrevet, men ikke gemt", work.Unsaved, line => line.Title, line => EntryRoute.AddressOf(line.Path));
        Section("Planlagt", work.Scheduled, line => $"{line.Title}, {(line.PublishAt is { } at ? DanishTimes.Text(at) : "")}", line => EntryRoute.AddressOf(line.Path));
        Section("Sider, der skal gennemgås", owned, page => $"{page.Title}, skulle gennemgås {OverviewSections.Day(page.Due)}", page => EntryRoute.AddressOf(page.Path));
        Section("Links, der ikke virker", work.DeadLinks.Where(dead => dead.UsedOn.Any(user => work.For.MayWrite(user.Path.Collection))).ToList(), dead => $"{dead.Result.Address} {dead.Result.Problem}. Står i {string.Join(", ", dead.UsedOn.Select(user => user.Title))}", dead => EntryRoute.AddressOf(dead.UsedOn[0].Path));
        if (work.Searches.Count > 0) Section("Læserne søgte uden at finde noget", work.Searches, search => $"{search.Query} ({(search.Times == 1 ? "1 gang" : $"{search.Times} gange")})", _ => null);
        if (text.Length == 0) return null;
        return new($"Ugens opgaver på {portal}", Plain($"""
            Kære {work.For.Person.Name}

            Det venter på dig på {portal}.
            {text}
            Hele oversigten: {baseUrl}{EditorPages.Root}

            Brevet sendes hver mandag til dem, der skriver på portalen, når der er noget at gøre. Det kan ikke besvares.

            """));

        void Section<T>(string title, IReadOnlyList<T> lines, Func<T, string> words, Func<T, string?> address)
        {
            if (lines.Count == 0) return;
            text.Append('\n').Append(title.ToUpper(new("da-DK"))).Append(" (").Append(lines.Count).Append(")\n");
            foreach (var line in lines.Take(MostLines))
            {
                text.Append("- ").Append(OneLine(words(line))).Append('\n');
                if (address(line) is { } link) text.Append("  ").Append(baseUrl).Append(link).Append('\n');
            }
            if (lines.Count > MostLines) text.Append("- … og ").Append(lines.Count - MostLines).Append(" til\n");
        }
    }

    /// <summary>A page that names no owner belongs to the editors together; one that names somebody, to that person by name or address.</summary>
    private static bool IsMine(OldPage page, WorkOverview work) => page.Owner is not { } owner
        ? work.For.MayWrite(page.Path.Collection)
        : owner.Contains(work.For.Person.Name, StringComparison.OrdinalIgnoreCase) || work.For.Person.Email.Length > 0 && owner.Contains(work.For.Person.Email, StringComparison.OrdinalIgnoreCase);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    // Mail programs show a no-break space as they please.
    private static string Plain(string text) => text.Replace('\u00A0', ' ').ReplaceLineEndings("\n");
}
