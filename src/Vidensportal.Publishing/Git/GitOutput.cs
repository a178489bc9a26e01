using System.Text;

namespace Vidensportal.Publishing.Git;

/// <summary>What git answered.</summary>
internal sealed record GitOutput(int ExitCode, byte[] Bytes, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The answer when it is one line, such as an object's id.</summary>
    public string Line => Text.TrimEnd('\n');

    /// <summary>The answer when its parts end in NUL.</summary>
    public IReadOnlyList<string> Parts => Text.Split('\0') is [.. var parts, _] ? parts : [];
}
