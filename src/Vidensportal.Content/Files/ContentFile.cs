using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Files;

/// <summary>A file of the content, not read yet.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes: <c>modellen/index.md</c>.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Stamp">Changes when the file does: the time of the last write, or a git object's id as a number.</param>
/// <param name="Read">Reads all of it; null when the file is gone.</param>
public sealed record ContentFile(string Path, long Length, long Stamp, Func<byte[]?> Read)
{
    /// <summary>Reads all of it, after the check has seen it there.</summary>
    /// <exception cref="ContentFaultException">The file has gone since.</exception>
    public byte[] ReadChecked() =>
        Read() ?? throw new ContentFaultException(new(Path, Position.Start, "Filen forsvandt, mens portalen blev bygget.", "Prøv igen."));
}
