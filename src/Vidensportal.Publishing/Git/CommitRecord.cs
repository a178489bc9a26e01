using System.Globalization;

namespace Vidensportal.Publishing.Git;

/// <summary>A commit as the log tells it.</summary>
internal sealed record CommitRecord(string Id, IReadOnlyList<string> Parents, string AuthorName, string AuthorEmail, DateTimeOffset At, string Message)
{
    private const int Fields = 6;

    /// <summary>The commits that a range names, children before parents.</summary>
    public static IReadOnlyList<CommitRecord> Log(GitRunner git, params IReadOnlyList<string> range)
    {
        var parts = git.Run(new GitCall("log", "-z", "--topo-order", "--no-show-signature", "--no-color", "--encoding=UTF-8", "--format=%H%x00%P%x00%an%x00%ae%x00%at%x00%B", "--stdin")
        {
            Input = System.Text.Encoding.UTF8.GetBytes(string.Concat(range.Select(line => line + "\n"))),
        }).Parts;
        return [.. parts.Chunk(Fields).Where(part => part.Length == Fields).Select(Parse)];
    }

    private static CommitRecord Parse(string[] part) =>
        new(part[0], part[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), part[2], part[3], DateTimeOffset.FromUnixTimeSeconds(long.Parse(part[4], CultureInfo.InvariantCulture)), part[5]);
}
