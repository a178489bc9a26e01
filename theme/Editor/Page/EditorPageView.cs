namespace Vidensportal.Theme.Editor.Page;

/// <summary>Everything that one page of the editors shows.</summary>
public sealed record EditorPageView
{
    /// <summary>The heading, and the beginning of the window's title.</summary>
    public required string Title { get; init; }

    public required EditorSiteView Site { get; init; }

    /// <summary>Null for who has not signed in.</summary>
    public required SignedInView? SignedIn { get; init; }

    /// <summary>The page's own address without query: <c>/redaktion/personer/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The pages above this one, outermost first.</summary>
    public required IReadOnlyList<EditorLink> Trail { get; init; }

    /// <summary>What happened, or what one should know: above everything else.</summary>
    public required IReadOnlyList<EditorNotice> Notices { get; init; }

    /// <summary>What must be put right before it can be sent; each leads to its field.</summary>
    public required IReadOnlyList<EditorFault> Faults { get; init; }

    /// <summary>Proves that a form comes from this page; see <see cref="FormToken"/>.</summary>
    public required FormToken Token { get; init; }

    public required EditorContentView Content { get; init; }
}

/// <summary>What a page of the editors shows below its heading: one record for each kind of page, each with a case in <c>EditorContent.razor</c>.</summary>
public abstract record EditorContentView;

/// <summary>What is the same on every page of the editors.</summary>
/// <param name="Name">The portal's name.</param>
/// <param name="Assets">Addresses of the assets by their plain name.</param>
public sealed record EditorSiteView(string Name, string ShortName, IReadOnlyDictionary<string, string> Assets);

/// <summary>Who is signed in.</summary>
/// <param name="Roles">What the person may do, in words: <c>redaktør og udgiver</c>.</param>
/// <param name="Menu">The pages that the person may open.</param>
public sealed record SignedInView(string Name, string Roles, IReadOnlyList<EditorLink> Menu);

/// <summary>A link in the editors' menus.</summary>
public sealed record EditorLink(string Title, string Address);

/// <summary>A hidden field that every form sends back.</summary>
public sealed record FormToken(string FieldName, string Value);

/// <summary>A message at the top of a page.</summary>
public sealed record EditorNotice(EditorNoticeKind Kind, string Text)
{
    /// <summary>What to do about it.</summary>
    public IReadOnlyList<EditorLink> Links { get; init; } = [];
}

public enum EditorNoticeKind
{
    /// <summary>What was asked for is done.</summary>
    Done,

    /// <summary>Good to know.</summary>
    Note,

    /// <summary>Something may go wrong.</summary>
    Warning,

    /// <summary>What was asked for was not done.</summary>
    Refused,
}

/// <summary>Something to put right in a form.</summary>
/// <param name="Field">The id of the field; null when it belongs to none.</param>
public sealed record EditorFault(string? Field, string Message);
