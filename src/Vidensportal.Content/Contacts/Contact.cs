using Vidensportal.Content.Facts;

namespace Vidensportal.Content.Contacts;

/// <summary>A person whom a source names. Until confirmed, shown as printed, without links, and left out of search and the API.</summary>
public sealed record Contact
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public required string Organisation { get; init; }
    public required string? OrganisationNow { get; init; }
    public required string? Phone { get; init; }
    public required string? Email { get; init; }
    public required IReadOnlyList<Evidence> Evidence { get; init; }
    public required ContactStatus Status { get; init; }
    public required DateOnly? Confirmed { get; init; }
    public required string? Note { get; init; }
}

public enum ContactStatus { Confirmed, Unconfirmed, Ceased }
