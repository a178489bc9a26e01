using System.Globalization;
using Vidensportal.App.Editing;
using Vidensportal.App.EditorFrame;
using Vidensportal.App.Reviewing;
using Vidensportal.Theme.Editor.Overview;

namespace Vidensportal.App.Overview;

/// <summary>What waits, in words: the lists of the first page in their order, the most urgent first.</summary>
internal static class OverviewSections
{
    private static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK", predefinedOnly: true);

    /// <summary>Every list, with all its rows.</summary>
    public static IReadOnlyList<OverviewSection> Of(WorkOverview work) =>
    [
        Section("sendt-tilbage", "Sendt tilbage til dig", "Ret det, der står i kommentaren, og send teksten til gennemsyn igen.", ["Tekst", "Sendt tilbage af", "Hvornår"],
            [.. work.Returned.Select(line => Row(line, line.Comment, line.By?.Name, At(line.At)))], "Ingen af dine tekster er sendt tilbage."),
        Section("til-gennemsyn", "Til gennemsyn", "De tekster, du kan godkende, står først.", ["Tekst", "Skrevet af", "Sendt", "Hvem kan godkende"],
            [.. work.InReview.Select(line => Row(line, line.Comment, line.By?.Name, At(line.At), line.MayDecide ? "Du kan" : "En kollega") with { Address = EntryRoute.AddressOf(line.Path, EntryActions.Review) })], "Ingen tekster venter på gennemsyn."),
        Section("mine", "Dine kladder", null, ["Tekst", "Sidst ændret af", "Hvornår"],
            [.. work.Mine.Select(line => Row(line, null, line.By?.Name, At(line.At)))], "Du har ingen kladder."),
        Section("ikke-gemt", "Skrevet, men ikke gemt", "Åbn teksten, og hent det frem, du skrev. Gem det, eller lad det ligge.", ["Tekst"],
            [.. work.Unsaved.Select(line => Row(line, line.Path.Value))], "Alt, hvad du har skrevet, er gemt."),
        Section("klar", "Godkendt, klar til at blive udgivet", null, ["Tekst", "Skrevet af", "Godkendt"],
            [.. work.Ready.Select(line => Row(line, null, line.By?.Name, At(line.At)) with { Address = ToPublish(line, work) })], "Ingen godkendte tekster venter på at blive udgivet."),
        Section("planlagt", "Planlagt", null, ["Tekst", "Udgives"],
            [.. work.Scheduled.Select(line => Row(line, null, At(line.PublishAt)) with { Address = ToPublish(line, work) })], "Ingen tekster er planlagt til senere."),
        Section("paa-vej", "Udgivelser på vej", null, [], [], OutboxText(work), work.Outbox.Waiting),
        Section("doede-links", "Links, der ikke virker", "Ret linket i teksten, eller tag det ud.", ["Link", "Siden", "Står i"],
            [.. work.DeadLinks.Select(dead => new OverviewRow(dead.Result.Address, dead.UsedOn is [var first, ..] ? EntryRoute.AddressOf(first.Path) : null, $"Linket {dead.Result.Problem}.", [Day(dead.Result.Since), string.Join(", ", dead.UsedOn.Select(user => user.Title))]))], LinkText(work)),
        Section("gennemgang", "Sider, der skal gennemgås", "Læs siden igennem, ret det, der er forældet, og skriv en ny dato for næste gennemgang.", ["Side", "Skulle gennemgås", "Sidst gennemgået", "Ejer"],
            [.. work.OldPages.Select(page => new OverviewRow(page.Title, EntryRoute.AddressOf(page.Path), null, [Day(page.Due), page.Reviewed is { } reviewed ? Day(reviewed) : "ikke oplyst", page.Owner ?? "redaktionen"]))], "Ingen sider mangler at blive gennemgået."),
        Section("soegninger", "Søgninger uden resultat", "Det har læserne søgt efter i de sidste 30 dage uden at finde noget. Skriv om det, eller føj ordet til en sides søgeord.", ["Søgning", "Antal", "Senest"],
            [.. work.Searches.Select(search => new OverviewRow(search.Query, null, null, [search.Times.ToString(Danish), Day(search.Day)]))], "Alle søgninger har fundet noget i de sidste 30 dage."),
    ];

    /// <summary><c>254 tekster: 240 udgivet, 3 kladder, 1 til gennemsyn.</c></summary>
    public static string Summary(TextCounts counts)
    {
        var parts = new List<string> { $"{counts.Published.ToString("N0", Danish)} udgivet" };
        if (counts.Drafts > 0) parts.Add(counts.Drafts == 1 ? "1 kladde" : $"{counts.Drafts} kladder");
        if (counts.InReview > 0) parts.Add($"{counts.InReview} til gennemsyn");
        if (counts.Approved > 0) parts.Add($"{counts.Approved} godkendt");
        if (counts.Scheduled > 0) parts.Add($"{counts.Scheduled} planlagt");
        return $"{(counts.All == 1 ? "1 tekst" : $"{counts.All.ToString("N0", Danish)} tekster")}: {string.Join(", ", parts)}.";
    }

    /// <summary><c>22.11.2026</c></summary>
    public static string Day(DateOnly? day) => day?.ToString("dd'.'MM'.'yyyy", Danish) ?? "";

    /// <summary>How far publications have come to the organisation's own repository.</summary>
    public static string OutboxText(WorkOverview work) => work.Outbox switch
    {
        { Waiting: 0 } => "Alt, hvad der er udgivet, er nået frem.",
        { LastError: { } error } outbox => $"{Waiting(outbox.Waiting)} Det gik ikke sidst: {error}{(outbox.NextTry is { } next ? $" Næste forsøg er kl. {DanishTimes.Clock(next)}." : "")} Læserne på portalen har dem allerede.",
        var outbox => Waiting(outbox.Waiting),
    };

    private static string Waiting(int count) => count == 1 ? "Én udgivelse er ikke sendt videre endnu." : $"{count} udgivelser er ikke sendt videre endnu.";

    private static string LinkText(WorkOverview work) => work switch
    {
        { LinksAskedAt: { } at } => $"Alle links til andre steder virkede, da de sidst blev prøvet, {DanishTimes.Text(at)}.",
        { AsksLinks: true } => "Links til andre steder bliver prøvet i nat for første gang.",
        _ => "Links til andre steder bliver ikke prøvet. Det er slået fra, hvor portalen kører.",
    };

    private static OverviewSection Section(string id, string title, string? help, IReadOnlyList<string> columns, IReadOnlyList<OverviewRow> rows, string empty, int? count = null) =>
        new(id, title, count ?? rows.Count, help, columns, rows, empty, null);

    private static OverviewRow Row(DraftLine line, string? note, params IReadOnlyList<string?> cells) => new(line.Title, EntryRoute.AddressOf(line.Path), note, [.. cells.Select(cell => cell ?? "")]);

    private static string ToPublish(DraftLine line, WorkOverview work) => EntryRoute.AddressOf(line.Path, work.For.MayPublish(line.Path.Collection) ? EntryActions.Publish : EntryActions.Review);

    private static string At(DateTimeOffset? at) => at is { } moment ? DanishTimes.Short(moment) : "";
}
