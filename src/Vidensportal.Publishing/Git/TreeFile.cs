namespace Vidensportal.Publishing.Git;

/// <summary>A file as a tree names it.</summary>
/// <param name="Mode"><c>100644</c> for a file; anything else but <c>100755</c> is a link or another repository.</param>
/// <param name="Id">The id of the bytes.</param>
internal sealed record TreeFile(string Path, string Mode, string Id, long Length)
{
    public bool IsFile => Mode is "100644" or "100755";
}
