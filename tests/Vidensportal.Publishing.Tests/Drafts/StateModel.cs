using Vidensportal.Publishing.Drafts;

namespace Vidensportal.Publishing.Tests.Drafts;

/// <summary>The workflow as one would draw it on paper: what a draft is, and what each step makes of it; null when the step is refused.</summary>
internal sealed record StateModel(DraftState State, IReadOnlySet<string> Editors, bool IsApproved, string Text)
{
    public static StateModel? Save(StateModel? before, string by, string text)
    {
        if (before is null) return new(DraftState.Draft, new HashSet<string> { by }, false, text);
        return before with { State = before.State == DraftState.Draft ? DraftState.Draft : DraftState.InReview, Editors = new HashSet<string>(before.Editors) { by }, IsApproved = false, Text = text };
    }

    public StateModel? Submit() => State == DraftState.Draft ? this with { State = DraftState.InReview } : null;

    public StateModel? Return() => State == DraftState.Draft ? null : this with { State = DraftState.Draft, IsApproved = false };

    public StateModel? Approve(string by) => State == DraftState.InReview && !Editors.Contains(by) ? this with { State = DraftState.Approved, IsApproved = true } : null;

    public StateModel? Schedule() => IsApproved ? this with { State = DraftState.Scheduled } : null;

    public StateModel? Cancel() => State == DraftState.Scheduled ? this with { State = DraftState.Approved } : null;
}
