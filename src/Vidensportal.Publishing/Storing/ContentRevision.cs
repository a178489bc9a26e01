using Vidensportal.Content.Files;

namespace Vidensportal.Publishing.Storing;

/// <summary>All the content as it stands in one commit.</summary>
/// <param name="Listing">Its files, read from git when asked for; a file's stamp is its bytes' id, so what has not changed is not read again.</param>
public sealed record ContentRevision(string Commit, ContentListing Listing);
