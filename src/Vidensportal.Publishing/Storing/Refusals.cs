using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>The words of every refusal.</summary>
internal static class Refusals
{
    public static Refusal Busy { get; } = new(RefusalKind.Busy, "Andre er ved at gemme lige nu. Intet er ændret. Prøv igen om et øjeblik.");

    public static Refusal DiskFull { get; } = new(RefusalKind.DiskFull, "Disken er fuld. Intet er gemt. Behold din tekst på skærmen, sig det til den, der driver portalen, og prøv igen, når der er plads.");

    public static Refusal ReadOnly(string reason) => new(RefusalKind.ReadOnly, $"Der kan ikke gemmes lige nu. {reason}");

    public static Refusal NoEntry(EntryPath path) => new(RefusalKind.NotFound, $"Teksten {path} findes ikke.");

    public static Refusal NoVersion(EntryPath path) => new(RefusalKind.NotFound, $"Den version af {path} findes ikke.");

    public static Refusal NoDraft(EntryPath path) => new(RefusalKind.NotFound, $"Der er ingen kladde til {path}. Måske er den lige blevet udgivet eller slettet. Hent siden igen.");

    public static Refusal Forbidden(string what) => new(RefusalKind.Forbidden, $"Du har ikke ret til at {what}. Spørg den, der styrer brugerne.");

    /// <param name="what">What an author may do with a draft of others: <c>sletter kun sine egne kladder</c>.</param>
    public static Refusal NotYours(Draft draft, string what) =>
        new(RefusalKind.Forbidden, $"Kladden er skrevet af {string.Join(" og ", draft.Editors.Select(Name))}. En forfatter {what}. Tal med {Name(draft.ChangedBy)}, eller bed en redaktør om det.");

    public static Refusal Invalid(string message) => new(RefusalKind.Invalid, message);

    public static Refusal WrongState(string message) => new(RefusalKind.WrongState, message);

    public static Refusal Changed(EntryVersion? theirs, Person by) =>
        new(RefusalKind.Conflict, $"{Name(by)} har ændret teksten, siden du åbnede den. Sammenlign de to versioner, og vælg, hvad der skal stå.") { Theirs = theirs, By = by };

    public static Refusal ChangedOnMain(EntryVersion? theirs, Person by) =>
        new(RefusalKind.Conflict, $"{Name(by)} har ændret den udgivne tekst, siden kladden blev begyndt. Åbn kladden, og flet de to versioner.") { Theirs = theirs, By = by };

    public static Refusal ChangedBeside(IReadOnlyList<string> files) =>
        new(RefusalKind.Conflict, $"Kladden ændrer også {string.Join(", ", files)}, som er ændret i det udgivne siden. Gem kladden igen ud fra det udgivne.");

    public static Refusal Faulty(IReadOnlyList<Fault> faults) =>
        new(RefusalKind.Faulty, faults.Count == 1 ? "Portalen kan ikke bygges med denne tekst: der er en fejl i den." : $"Portalen kan ikke bygges med denne tekst: der er {faults.Count} fejl.") { Faults = faults };

    private static string Name(Person person) => person.Name.Length > 0 ? person.Name : person.Id;
}
