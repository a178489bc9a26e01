namespace Vidensportal.Publishing.Entries;

/// <summary>A text as it stands in one commit.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="Token">The id of the bytes. Whoever saves says which token they began from, so that nobody writes over a colleague.</param>
/// <param name="Commit">The commit it was read from.</param>
public sealed record EntryVersion(string Text, string Token, string Commit);
