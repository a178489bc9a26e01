namespace Vidensportal.Publishing.Git;

/// <summary>A file that a new tree has otherwise than the tree before; null deletes it.</summary>
internal sealed record TreeChange(string Path, string? BlobId);
