using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Reviewing;

/// <summary>Where a draft is sent to readers: now, at a time, or without anybody's approval.</summary>
public sealed record PublishView : EditorContentView
{
    public required EntryHeadView Head { get; init; }
    public required string Address { get; init; }
    public required string Tip { get; init; }

    /// <summary>How far the draft has come and who approved it, in whole sentences.</summary>
    public required IReadOnlyList<string> Standing { get; init; }

    /// <summary>What stood in the way when the portal was tried with the draft.</summary>
    public required IReadOnlyList<FaultLineView> Faults { get; init; }

    /// <summary>What is worth knowing before readers get it.</summary>
    public required IReadOnlyList<FaultLineView> Advice { get; init; }

    /// <summary>Whether it can be published or planned: approved, and by somebody who may.</summary>
    public required bool MayPublish { get; init; }

    /// <summary>When it goes live by itself, in words; null when it is not planned.</summary>
    public required string? PlannedAt { get; init; }

    /// <summary>Whether it can be published though nobody has approved it.</summary>
    public required bool MayForce { get; init; }

    /// <summary>What stands in the fields.</summary>
    public required string Day { get; init; }
    public required string Clock { get; init; }
    public required string Reason { get; init; }
    public required bool IsForceOpen { get; init; }
}

/// <summary>Something about a field of a text, with the place where it is put right.</summary>
/// <param name="Address">Null when there is no such place.</param>
public sealed record FaultLineView(string Text, string? Address);
