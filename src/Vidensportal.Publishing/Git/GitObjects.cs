using System.Globalization;
using System.Text;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Git;

/// <summary>Makes objects. Nobody sees them until a ref leads to them.</summary>
internal sealed class GitObjects(GitRunner git, CatFileBatch files, string temporaryFolder)
{
    public const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    private const int NothingMerged = 1;

    public string Blob(byte[] bytes) => git.Run(new GitCall("hash-object", "-w", "--no-filters", "--stdin") { Input = bytes }).Line;

    /// <summary>A tree made in an index of its own, so that two callers never meet.</summary>
    public string Tree(string baseTree, IReadOnlyList<TreeChange> changes)
    {
        if (changes.Count == 0) return TreeOf(baseTree);
        Directory.CreateDirectory(temporaryFolder);
        var index = Path.Combine(temporaryFolder, $"{Guid.NewGuid():N}.index");
        try
        {
            var own = new Dictionary<string, string> { ["GIT_INDEX_FILE"] = index };
            git.Run(new GitCall("read-tree", baseTree) { Environment = own });
            git.Run(new GitCall("update-index", "-z", "--index-info") { Environment = own, Input = Encoding.UTF8.GetBytes(string.Concat(changes.Select(Line))) });
            return git.Run(new GitCall("write-tree") { Environment = own }).Line;
        }
        finally
        {
            File.Delete(index);
            File.Delete(index + ".lock");
        }

        static string Line(TreeChange change) => change.BlobId is { } id ? $"100644 {id}\t{change.Path}\0" : $"0 {new string('0', 40)}\t{change.Path}\0";
    }

    /// <summary>The tree of a commit.</summary>
    public string TreeOf(string commit) => files.Read(commit + "^{tree}")?.Id ?? throw new InvalidOperationException($"{commit} is no commit of the store.");

    /// <summary>A tree with one file only.</summary>
    public string TreeOfOne(string name, string blobId) => git.Run(new GitCall("mktree", "-z") { Input = Encoding.UTF8.GetBytes($"100644 blob {blobId}\t{name}\0") }).Line;

    public string Commit(string tree, IReadOnlyList<string> parents, Person author, DateTimeOffset at, string message)
    {
        var when = string.Create(CultureInfo.InvariantCulture, $"@{at.ToUnixTimeSeconds()} +0000");
        return git.Run(new GitCall(["commit-tree", tree, .. parents.SelectMany(parent => new[] { "-p", parent }), "-F", "-"])
        {
            Input = Encoding.UTF8.GetBytes(message.Replace("\0", "", StringComparison.Ordinal)),
            Environment = new Dictionary<string, string>
            {
                ["GIT_AUTHOR_NAME"] = Identity.Name(author), ["GIT_AUTHOR_EMAIL"] = Identity.Email(author), ["GIT_AUTHOR_DATE"] = when,
                ["GIT_COMMITTER_NAME"] = Person.Portal.Name, ["GIT_COMMITTER_EMAIL"] = Person.Portal.Email, ["GIT_COMMITTER_DATE"] = when,
            },
        }).Line;
    }

    /// <summary>Two commits merged without a work tree. On a conflict the tree holds the conflicts' marks and is not to be published.</summary>
    public MergedTree Merge(string ours, string theirs)
    {
        var output = git.Run(new GitCall("merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", "--allow-unrelated-histories", ours, theirs) { Answers = [NothingMerged] });
        return new(output.Parts[0], output.ExitCode == NothingMerged ? [.. output.Parts.Skip(1).Distinct(StringComparer.Ordinal)] : []);
    }
}

/// <summary>A merge; clean when no file is in conflict.</summary>
internal sealed record MergedTree(string Tree, IReadOnlyList<string> Conflicts);
