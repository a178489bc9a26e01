using Vidensportal.Publishing.Drafts;

namespace Vidensportal.Publishing.People;

/// <summary>A person with what that person may do now.</summary>
/// <param name="Collections">The collections (<c>fakta</c>, <c>sider</c>, <c>nyheder</c> …) the roles hold for; empty means all.</param>
public sealed record Editor(Person Person, Role Roles, IReadOnlySet<string> Collections)
{
    public bool MayWrite(string collection) => Has(Role.Author | Role.Reviewer | Role.Publisher) && Covers(collection);

    /// <summary>Whether the role allows it at all. That nobody approves a text of their own is the draft's rule.</summary>
    public bool MayReview(string collection) => Has(Role.Reviewer) && Covers(collection);

    public bool MayPublish(string collection) => Has(Role.Publisher) && Covers(collection);

    /// <summary>Whether a draft is theirs to send on and to throw away: an author has only their own, who reviews or publishes has all.</summary>
    public bool MayHandle(Draft draft, string collection) => MayReview(collection) || MayPublish(collection) || MayWrite(collection) && draft.Editors.Any(editor => editor.Id == Person.Id);

    /// <summary>Whether they may write in a draft. Authors can weave their words into a colleague's while it is being written; once it has been sent, that would undo what others have decided.</summary>
    public bool MayChange(Draft draft, string collection) => MayHandle(draft, collection) || draft.State == DraftState.Draft && MayWrite(collection);

    public bool MayManagePeople => Has(Role.Administrator);

    private bool Has(Role any) => (Roles & any) != Role.None;

    private bool Covers(string collection) => Collections.Count == 0 || Collections.Contains(collection);
}
