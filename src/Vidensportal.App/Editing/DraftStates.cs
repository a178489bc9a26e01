using Vidensportal.App.EditorFrame;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Theme.Editor.Editing;

namespace Vidensportal.App.Editing;

/// <summary>How far a text has come, in words.</summary>
internal static class DraftStates
{
    /// <summary>Each state by its word in addresses; readers' own version is <c>udgivet</c>.</summary>
    public static IReadOnlyList<(string Key, DraftState? State, string Text, string Look)> All { get; } =
    [
        ("udkast", DraftState.Draft, "Kladde", "draft"),
        ("til-gennemsyn", DraftState.InReview, "Til gennemsyn", "review"),
        ("godkendt", DraftState.Approved, "Godkendt", "approved"),
        ("planlagt", DraftState.Scheduled, "Planlagt", "scheduled"),
        ("udgivet", null, "Udgivet", "published"),
    ];

    public static StateView View(DraftState? state, string? about = null)
    {
        var (_, _, text, look) = All.First(known => known.State == state);
        return new(text, look, about);
    }

    public static StateView View(Draft? draft) => draft is null ? View((DraftState?)null) : View(draft.State, $"{draft.ChangedBy.Name}, {DanishTimes.Text(draft.ChangedAt)}");
}
