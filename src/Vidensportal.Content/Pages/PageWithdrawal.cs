namespace Vidensportal.Content.Pages;

/// <summary>A page that readers had and should no longer rely on.</summary>
/// <param name="Reason">In plain Danish, for readers.</param>
public sealed record PageWithdrawal(PageWithdrawalKind Kind, string Reason, DateOnly On);

/// <summary>What readers meet at the address of a withdrawn page.</summary>
public enum PageWithdrawalKind
{
    /// <summary><c>udgaaet</c>: the whole page, with the reason above it.</summary>
    Outdated,

    /// <summary><c>fejl</c>: the reason alone; the page is gone (410).</summary>
    Mistake,
}
