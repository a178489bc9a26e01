using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Entries;

/// <summary>One thing that happened to a text: who, when, what.</summary>
/// <param name="Commit">The commit, whose version can be shown and restored.</param>
/// <param name="Reason">The comment, reason or explanation that was given; null when none was.</param>
/// <param name="IsOnMain">Whether readers have it, or it belongs to a draft.</param>
public sealed record Change(string Commit, EntryPath Path, ChangeKind Kind, Person By, DateTimeOffset At, string? Reason, bool IsOnMain);

/// <summary>What can happen to a text. The words in the history and in the audit list.</summary>
public enum ChangeKind
{
    /// <summary><c>importeret</c></summary>
    Imported,

    /// <summary><c>gemt</c></summary>
    Saved,

    /// <summary><c>sendt-til-gennemsyn</c></summary>
    Submitted,

    /// <summary><c>sendt-tilbage</c></summary>
    Returned,

    /// <summary><c>godkendt</c></summary>
    Approved,

    /// <summary><c>planlagt</c></summary>
    Scheduled,

    /// <summary><c>plan-aflyst</c></summary>
    ScheduleCancelled,

    /// <summary><c>udgivet</c></summary>
    Published,

    /// <summary><c>udgivet-uden-godkendelse</c>: with a reason, and always visible.</summary>
    ForcePublished,

    /// <summary><c>trukket-tilbage</c></summary>
    Withdrawn,

    /// <summary><c>gendannet</c></summary>
    Restored,

    /// <summary><c>kladde-slettet</c></summary>
    Discarded,

    /// <summary><c>fil-slettet</c>: a picture or document that no text uses. It stands in the history of the portal, with the file as its reason.</summary>
    FileDeleted,
}
