using Vidensportal.Theme.Editor.Forms;
using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.People;

/// <summary>Everybody who has, had or is invited to have access.</summary>
/// <param name="CanInvite">False where all people come from the organisation.</param>
/// <param name="Events">What was done to accounts, newest first.</param>
public sealed record PeopleView(IReadOnlyList<PersonRow> People, bool CanInvite, IReadOnlyList<AccountEventRow> Events) : EditorContentView;

/// <param name="StateLook">As <c>StatusBadge</c> has them.</param>
public sealed record PersonRow(string Name, string Address, string Id, string Roles, string Collections, string State, string StateLook, string LastSignIn);

public sealed record AccountEventRow(string At, string By, string Text);

/// <summary>A colleague is invited.</summary>
public sealed record InviteView(
    string Id, string Name, string Email, IReadOnlyList<FieldChoice> RoleChoices, IReadOnlyCollection<string> Roles,
    IReadOnlyList<FieldChoice> CollectionChoices, IReadOnlyCollection<string> Collections) : EditorContentView;

/// <summary>One person's account.</summary>
/// <param name="Link">The link to send, right after it was made; it can't be shown again.</param>
/// <param name="CanHavePassword">False for the organisation's people, whose name, roles and password come from there.</param>
public sealed record PersonView(
    string Address, string Id, string Name, string Email, string State, string StateLook, string? Link, string? LinkUntil, bool CanHavePassword, bool HasCode, bool IsDisabled, bool IsOneself,
    string RoleWords, IReadOnlyList<FieldChoice> RoleChoices, IReadOnlyCollection<string> Roles, IReadOnlyList<FieldChoice> CollectionChoices, IReadOnlyCollection<string> Collections) : EditorContentView;
