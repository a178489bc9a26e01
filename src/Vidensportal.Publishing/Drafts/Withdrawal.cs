using Vidensportal.Content.Pages;

namespace Vidensportal.Publishing.Drafts;

/// <summary>Why a published page is taken away from readers, and what they meet instead.</summary>
/// <param name="Reason">In plain Danish, for readers and for the history; never empty.</param>
/// <param name="Target">The page that readers are sent to; only with <see cref="WithdrawalKind.Moved"/>.</param>
public sealed record Withdrawal(WithdrawalKind Kind, string Reason, PageAddress? Target);

/// <summary>What readers meet at the old address.</summary>
public enum WithdrawalKind
{
    /// <summary><c>udgaaet</c>: the page stays with a notice that says why it no longer holds.</summary>
    Outdated,

    /// <summary><c>fejl</c>: the page is gone (410); the reason stands in its place.</summary>
    Mistake,

    /// <summary><c>flyttet</c>: its content is on another page, and readers are led there (301).</summary>
    Moved,
}
