namespace Vidensportal.Publishing.Entries;

/// <summary>
/// A file that goes with a save beside the text itself: a picture with a name made of its bytes, or the page that takes over an address.
/// </summary>
/// <param name="Path">In the content: <c>medier/2026/trappe-3f2a91c4.png</c>, <c>modellen/index.md</c>.</param>
/// <param name="Bytes">Null when the file is deleted.</param>
public sealed record FileChange(string Path, byte[]? Bytes);
