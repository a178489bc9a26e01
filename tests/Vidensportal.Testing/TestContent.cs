using System.Text;
using Vidensportal.Content.Files;

namespace Vidensportal.Testing;

/// <summary>Content for a test, written in one string: every file follows a line <c>-- path --</c>.</summary>
public static class TestContent
{
    private const string Before = "-- ";
    private const string After = " --";

    public static IReadOnlyList<ContentFile> Files(string archive)
    {
        var files = new List<ContentFile>();
        var text = new StringBuilder();
        string? path = null;
        foreach (var line in (archive.EndsWith('\n') ? archive[..^1] : archive).Split('\n'))
        {
            if (PathIn(line) is not { } next)
            {
                text.Append(line).Append('\n');
                continue;
            }
            Finish();
            path = next;
        }
        Finish();
        return files;

        void Finish()
        {
            if (path is not null) files.Add(File(path, text.ToString()));
            text.Clear();
        }
    }

    /// <summary>A file in memory. Its stamp changes with its text.</summary>
    public static ContentFile File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    public static ContentFile File(string path, byte[] bytes)
    {
        var stamp = new HashCode();
        stamp.AddBytes(bytes);
        return new(path, bytes.Length, stamp.ToHashCode(), () => bytes);
    }

    private static string? PathIn(string line)
    {
        line = line.TrimEnd('\r');
        return line.Length > Before.Length + After.Length && line.StartsWith(Before, StringComparison.Ordinal) && line.EndsWith(After, StringComparison.Ordinal)
            ? line[Before.Length..^After.Length].Trim()
            : null;
    }
}
