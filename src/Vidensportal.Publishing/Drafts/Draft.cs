using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Drafts;

/// <summary>What is on its way to readers.</summary>
/// <param name="Tip">The draft's newest commit. Approval, return and publication name it, so that nobody decides on a text they have not seen.</param>
/// <param name="Editors">All who have changed it since it left what is published; none of them may approve it.</param>
/// <param name="Approval">Who approved exactly this tip; null when nobody has, or the text was changed since.</param>
/// <param name="PublishAt">When it goes live by itself, in UTC; null when it is not scheduled.</param>
/// <param name="Comment">The newest comment from a reviewer or an author; null when there is none.</param>
public sealed record Draft(
    string Tip, DraftState State, Person ChangedBy, DateTimeOffset ChangedAt, IReadOnlyList<Person> Editors, Approval? Approval,
    DateTimeOffset? PublishAt, string? Comment);

/// <summary>Somebody else has read exactly this commit and found it right.</summary>
public sealed record Approval(Person By, DateTimeOffset At, string Commit);

/// <summary>How far a draft has come.</summary>
public enum DraftState
{
    /// <summary><c>udkast</c></summary>
    Draft,

    /// <summary><c>til-gennemsyn</c></summary>
    InReview,

    /// <summary><c>godkendt</c></summary>
    Approved,

    /// <summary><c>planlagt</c></summary>
    Scheduled,
}
