namespace Vidensportal.Content.Settings;

/// <summary>What <c>content/site.yaml</c> says of the portal as a whole.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required string Description { get; init; }

    /// <summary>Where the site is published, without a slash at the end.</summary>
    public required string BaseUrl { get; init; }
    public required string Responsible { get; init; }
    public required string? Phone { get; init; }
    public required string? Email { get; init; }

    /// <summary>Ids of pages.</summary>
    public required IReadOnlyList<string> MainMenu { get; init; }
    public required IReadOnlyList<string> UtilityMenu { get; init; }
    public required IReadOnlyList<string> Footer { get; init; }
    public required IReadOnlyList<Subject> Topics { get; init; }
    public required IReadOnlyList<Subject> Audiences { get; init; }
    public required IReadOnlyList<Banner> Banners { get; init; }
    public required IReadOnlyList<Kicker> Kickers { get; init; }

    /// <summary>What once was open data and no longer is. An id is never used again.</summary>
    public required IReadOnlyList<Withdrawal> Withdrawals { get; init; }
}

/// <summary>A topic or an audience: something that pages can be gathered under.</summary>
public sealed record Subject(string Id, string Name, string Description);

/// <summary>A notice on every page below an address.</summary>
public sealed record Banner(string Under, string Text, string Link, string LinkText);

/// <summary>A line above the title on every page below an address.</summary>
public sealed record Kicker(string Under, string Text);

/// <summary>Something that was taken out of a register of open data.</summary>
/// <param name="Register">As in the address: <c>fakta</c>.</param>
/// <param name="Reason">One sentence for whoever asks for it.</param>
public sealed record Withdrawal(string Register, string Id, DateOnly Date, string Reason);
