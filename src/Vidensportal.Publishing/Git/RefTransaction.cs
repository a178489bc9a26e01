using System.Text;

namespace Vidensportal.Publishing.Git;

/// <summary>Refs that move together, each only from where it was taken to be. Until it is committed, nobody has seen anything.</summary>
internal sealed class RefTransaction
{
    private static readonly string Nothing = new('0', 40);
    private readonly StringBuilder _lines = new();
    private readonly List<(string Ref, string? Id)> _moves = [];

    /// <summary>What the refs are when it has been committed; null for those that are gone.</summary>
    public IReadOnlyList<(string Ref, string? Id)> Moves => _moves;

    /// <param name="from">Where it is now; null when there is none yet.</param>
    public RefTransaction Move(string name, string? from, string to) => Add($"update {name}\0{to}\0{from ?? Nothing}\0", name, to);

    public RefTransaction Delete(string name, string from) => Add($"delete {name}\0{from}\0", name, null);

    /// <exception cref="GitException">A ref was elsewhere (<see cref="GitException.IsRefMoved"/>), or git failed: nothing has moved.</exception>
    public void Commit(GitRunner git, string reason) => git.Run(new GitCall("update-ref", "-m", reason, "-z", "--stdin")
    {
        Input = Encoding.UTF8.GetBytes($"start\0{_lines}prepare\0commit\0"),
        // What is typed and never saved leaves no log: it changes every few seconds.
        Configuration = _moves.All(move => move.Ref.StartsWith(RefNames.Unsaved, StringComparison.Ordinal)) ? ["core.logAllRefUpdates=false"] : [],
    });

    private RefTransaction Add(string line, string name, string? id)
    {
        _lines.Append(line);
        _moves.Add((name, id));
        return this;
    }
}
