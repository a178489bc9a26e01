using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;
using Vidensportal.Publishing.Storing;

namespace Vidensportal.Publishing.Drafts;

/// <summary>udkast → til gennemsyn → godkendt → (planlagt) → udgivet: what a draft can be used for where it stands. Null when nothing is in the way.</summary>
internal static class DraftRules
{
    public static Refusal? Submit(Draft draft, EntryPath path, Editor by) =>
        draft.State != DraftState.Draft ? Refusals.WrongState("Kladden er allerede sendt til gennemsyn.")
        : by.MayHandle(draft, path.Collection) ? null : Refusals.NotYours(draft, "sender kun sine egne kladder til gennemsyn");

    public static Refusal? Discard(Draft draft, EntryPath path, Editor by) => by.MayHandle(draft, path.Collection) ? null : Refusals.NotYours(draft, "sletter kun sine egne kladder");

    public static Refusal? Return(Draft draft) =>
        draft.State == DraftState.Draft ? Refusals.WrongState("Kladden er ikke sendt til gennemsyn, så den kan ikke sendes tilbage.") : null;

    public static Refusal? Approve(Draft draft, Person by) => draft switch
    {
        { State: DraftState.Draft } => Refusals.WrongState("Kladden er ikke sendt til gennemsyn endnu."),
        { State: not DraftState.InReview } => Refusals.WrongState("Kladden er allerede godkendt."),
        _ when draft.Editors.Any(editor => editor.Id == by.Id) => new(RefusalKind.Forbidden, "Du har selv ændret teksten, så en anden skal godkende den."),
        _ => null,
    };

    public static Refusal? Schedule(Draft draft, DateTimeOffset at, DateTimeOffset now) =>
        draft.Approval is null ? NotApproved("planlægges") : at <= now ? Refusals.Invalid("Tidspunktet er passeret. Vælg et senere.") : null;

    public static Refusal? CancelSchedule(Draft draft) =>
        draft.State == DraftState.Scheduled ? null : Refusals.WrongState("Kladden er ikke planlagt til at blive udgivet.");

    public static Refusal? Publish(Draft draft) => draft.Approval is null ? NotApproved("udgives") : null;

    public static Refusal? ForcePublish(Draft draft) =>
        draft.Approval is null ? null : Refusals.WrongState("Kladden er godkendt. Udgiv den på den almindelige måde.");

    private static Refusal NotApproved(string what) => Refusals.WrongState($"Kladden er ikke godkendt, eller den er ændret siden. En anden skal godkende den, før den kan {what}.");
}
