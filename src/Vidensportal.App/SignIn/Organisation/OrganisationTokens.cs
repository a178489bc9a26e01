namespace Vidensportal.App.SignIn.Organisation;

/// <summary>What a session asks the provider with. Kept by the program, never sent to a browser.</summary>
/// <param name="Refresh">Gives a new access token; null when the provider gives none.</param>
/// <param name="CheckedAt">When the provider last said that the person has access.</param>
internal sealed record OrganisationTokens(string Access, string? Refresh, DateTimeOffset CheckedAt);
