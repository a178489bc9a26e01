using System.Runtime.CompilerServices;

namespace Vidensportal.Testing;

/// <summary>
/// Compares a text with <c>Class.Test.verified.txt</c> beside the test. What differs is left as <c>Class.Test.received.txt</c>:
/// look at it, and rename it if it is right, or run again with <c>VIDENSPORTAL_ACCEPT=1</c>. The file names are those of Verify.
/// </summary>
public static class Snapshot
{
    /// <summary>Whether what is made now takes the place of what is kept.</summary>
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("VIDENSPORTAL_ACCEPT") == "1";

    public static void Match(string actual, string extension = "txt", [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}");
        var verified = $"{name}.verified.{extension}";
        var received = $"{name}.received.{extension}";
        var expected = File.Exists(verified) ? Read(verified) : null;
        if (actual.ReplaceLineEndings("\n") == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(Accepts ? verified : received, actual);
        if (Accepts) return;
        throw new SnapshotMismatchException(expected is null ? $"New: {received}" : $"{received} differs from {verified} at {FirstDifference(expected, actual)}");
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string FirstDifference(string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.ReplaceLineEndings("\n").Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}:\n- {was.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}

public sealed class SnapshotMismatchException(string message) : Exception(message);
