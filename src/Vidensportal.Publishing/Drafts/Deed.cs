using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Drafts;

/// <summary>What a commit says was done. It stands in the commit's trailers, so that history, audit and state are one thing that can't come apart.</summary>
/// <param name="Path">Null when it was not about one text: an import.</param>
internal sealed record Deed(ChangeKind Kind, EntryPath? Path, Person By)
{
    /// <summary>The comment, reason or explanation that was given.</summary>
    public string? Reason { get; init; }

    /// <summary>With an approval: the commit that was read. With a publication: the one that was approved.</summary>
    public string? Approved { get; init; }

    /// <summary>With a publication: who approved it.</summary>
    public Person? ApprovedBy { get; init; }

    /// <summary>With a schedule: when it goes live.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    public Withdrawal? Withdrawal { get; init; }
}
