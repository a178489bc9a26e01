using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.SignIn;

/// <summary>Signing in.</summary>
/// <param name="Name">The name that was typed the last time.</param>
/// <param name="Return">Where to go afterwards.</param>
/// <param name="IsAgain">Whether the person has something unfinished in another tab.</param>
/// <param name="HasPasswords">Whether the portal has accounts of its own.</param>
/// <param name="Organisation">The organisation's own sign-in; null when there is none.</param>
public sealed record SignInView(string Name, string Return, bool IsAgain, bool HasPasswords, OrganisationLink? Organisation) : EditorContentView;

public sealed record OrganisationLink(string Name, string Address);

/// <summary>The second step, for who has an app that makes codes.</summary>
/// <param name="State">That the password was right, in a form only the program can read.</param>
public sealed record CodeView(string State) : EditorContentView;

/// <summary>A password is chosen: by who was invited, or has been given a new link.</summary>
public sealed record NewPasswordView(string Key, string Id, string Name, int ShortestPassword) : EditorContentView;

/// <summary>The very first account.</summary>
public sealed record FirstAccountView(string Key, string Id, string Name, string Email, int ShortestPassword) : EditorContentView;

/// <summary>What somebody can change in an account of their own.</summary>
/// <param name="HasPassword">False for the organisation's people: everything is changed there.</param>
public sealed record OwnAccountView(string Id, string Email, string Roles, string Collections, bool HasPassword, bool HasCode, int ShortestPassword) : EditorContentView;

/// <summary>Codes are switched on: the secret goes into the app, and a code comes back.</summary>
/// <param name="Secret">In groups of four, to be typed.</param>
/// <param name="Address">For an app on the same machine.</param>
/// <param name="State">The secret, in a form only the program can read.</param>
public sealed record CodeSetupView(string Secret, string Address, string State) : EditorContentView;
