using System.Text;
using Vidensportal.Publishing.Entries;

namespace Vidensportal.Publishing.Storing;

/// <summary>Whether a file can go with a save: another text of the editors, or a picture or document under <c>medier/</c>.</summary>
internal static class FilePath
{
    private const int Longest = 180;
    private static readonly string[] Media = ["png", "jpg", "jpeg", "webp", "avif", "gif", "svg", "pdf", "docx", "xlsx", "yaml", "json"];

    public static bool IsValid(string path) => EntryPath.TryParse(path) is not null || IsMedia(path);

    public static bool IsMedia(string path)
    {
        if (path.Length > Longest || !path.StartsWith("medier/", StringComparison.Ordinal) || !path.IsNormalized(NormalizationForm.FormC)) return false;
        var segments = path.Split('/');
        var name = segments[^1].Split('.');
        return segments[1..^1].All(IsPart) && name.Length == 2 && IsPart(name[0]) && Media.Contains(name[1], StringComparer.Ordinal);
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part[0] != '-' && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-' or '_') && !EntryPath.IsReserved(part);
}
