using Vidensportal.Theme.Editor.Page;

namespace Vidensportal.Theme.Editor.SignIn;

/// <summary>What somebody sent after the session had ended: nothing of it is lost.</summary>
/// <param name="Action">Where it was sent.</param>
/// <param name="SignInAddress">Opened in a tab of its own.</param>
/// <param name="HadFiles">Files can't be kept on a page; they must be chosen again.</param>
public sealed record SignInAgainView(string Action, string SignInAddress, IReadOnlyList<SentField> Fields, bool HadFiles) : EditorContentView;

/// <summary>A field as it was sent.</summary>
public sealed record SentField(string Name, string Value);
