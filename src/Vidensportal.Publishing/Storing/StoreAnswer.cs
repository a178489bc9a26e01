using System.Diagnostics.CodeAnalysis;
using Vidensportal.Content.Faults;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>What came of a request to the store: it was done and is on disk, or nothing at all was done and the refusal says why.</summary>
public sealed class StoreAnswer<T> where T : notnull
{
    private StoreAnswer(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }
    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    public static implicit operator StoreAnswer<T>(T value) => new(value, null);

    public static implicit operator StoreAnswer<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>Why nothing was done.</summary>
/// <param name="Message">In plain Danish, for the person who asked, with what to do now.</param>
public sealed record Refusal(RefusalKind Kind, string Message)
{
    /// <summary>With <see cref="RefusalKind.Conflict"/>: the text as it stands now.</summary>
    public EntryVersion? Theirs { get; init; }

    /// <summary>With <see cref="RefusalKind.Conflict"/>: who changed it.</summary>
    public Person? By { get; init; }

    /// <summary>With <see cref="RefusalKind.Faulty"/>: all that is wrong in the content as it would be.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];
}

/// <summary>The kinds of refusal, each with its HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>There is no such text, version or draft (404).</summary>
    NotFound,

    /// <summary>The person may not (403).</summary>
    Forbidden,

    /// <summary>Somebody else has changed it since (409, or 412 for a save).</summary>
    Conflict,

    /// <summary>The draft is not so far, or has gone further (409).</summary>
    WrongState,

    /// <summary>What was sent can't be kept: an impossible path, a text that is too large (422).</summary>
    Invalid,

    /// <summary>The site can't be built from it (422).</summary>
    Faulty,

    /// <summary>The disk is full; nothing was written (507).</summary>
    DiskFull,

    /// <summary>Others are writing; try again in a moment (503).</summary>
    Busy,

    /// <summary>The store is open for reading only, because something in it is broken or another program holds it (503).</summary>
    ReadOnly,
}
