using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.Reviewing;

/// <summary>Where a page is taken away from readers, or brought back.</summary>
public sealed record WithdrawView : EditorContentView
{
    public required EntryHeadView Head { get; init; }
    public required string Address { get; init; }

    /// <summary>The token of what readers have now; empty when they have nothing.</summary>
    public required string Token { get; init; }

    /// <summary>Why and how it is withdrawn already, in whole sentences; empty when it is not.</summary>
    public required IReadOnlyList<string> Standing { get; init; }

    /// <summary>The pages and texts that lead readers to it.</summary>
    public required IReadOnlyList<IncomingLinkView> Incoming { get; init; }

    /// <summary>What stood in the way when the portal was tried without the page.</summary>
    public required IReadOnlyList<FaultLineView> Faults { get; init; }

    /// <summary>The ways of withdrawing; empty when the person may not, or it is withdrawn.</summary>
    public required IReadOnlyList<FieldChoice> Kinds { get; init; }

    /// <summary>The pages that readers could be led to.</summary>
    public required IReadOnlyList<FieldChoice> Targets { get; init; }
    public required string Kind { get; init; }
    public required string Reason { get; init; }
    public required string Target { get; init; }

    /// <summary>The commit that it can be brought back from; null when there is none, or it is not withdrawn.</summary>
    public required string? Earlier { get; init; }
}

/// <param name="Title">The text that leads there.</param>
/// <param name="Address">Where the link is changed.</param>
/// <param name="How">By what it leads there: <c>Link i teksten</c>.</param>
public sealed record IncomingLinkView(string Title, string Address, string How);
