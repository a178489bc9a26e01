using System.Text;

namespace Vidensportal.Publishing.Git;

/// <summary>The files that commits changed, asked of one git for all of them.</summary>
internal static class TouchedPaths
{
    private const char Commit = '\u0001';

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(GitRunner git, IReadOnlyList<string> commits)
    {
        var touched = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (commits.Count == 0) return touched;
        var paths = new List<string>();
        foreach (var part in git.Run(new GitCall("log", "--stdin", "--no-walk=unsorted", "--name-only", "--no-renames", "--root", "-z", "--format=%x01%H") { Input = Encoding.UTF8.GetBytes(string.Join('\n', commits) + "\n") }).Parts)
        {
            if (part.StartsWith(Commit)) touched[part[1..]] = paths = [];
            else paths.Add(part.TrimStart('\n'));
        }
        return touched;
    }
}
