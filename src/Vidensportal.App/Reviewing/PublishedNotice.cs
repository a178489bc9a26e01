using Vidensportal.App.EditorFrame;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Storing;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.App.Reviewing;

/// <summary>How far what was published has come to readers.</summary>
internal static class PublishedNotice
{
    /// <summary>Told once, right after it was done.</summary>
    /// <param name="done">What was done: <c>Udgivet</c>.</param>
    public static EditorNotice Of(ContentStore store, EntryPath path, string done)
    {
        var isWaiting = store.Outbox.Waiting > 0;
        var text = isWaiting ? $"{done} – på vej til hjemmesiden. Der prøves igen af sig selv, hvis den ikke kan nås." : $"{done}. Hjemmesiden er opdateret.";
        return new(EditorNoticeKind.Done, text) { Links = EntryHeads.ReadersAddress(path) is { } address ? [new("Se siden", address)] : [] };
    }

    /// <summary>What is still on its way, for as long as it is; none when readers have it all.</summary>
    public static IReadOnlyList<EditorNotice> Waiting(ContentStore store)
    {
        if (store.Outbox is not { Waiting: > 0 } outbox) return [];
        var error = outbox.LastError is null ? "" : $" Sidst gik det ikke: {outbox.LastError}";
        var next = outbox.NextTry is { } at ? $" Næste forsøg er kl. {DanishTimes.Clock(at)}." : "";
        return [new(EditorNoticeKind.Note, $"Udgivet – på vej til hjemmesiden.{error}{next}")];
    }
}
