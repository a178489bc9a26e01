using System.Collections.Immutable;

namespace Vidensportal.Publishing.Git;

/// <summary>Where the refs are. Read from git once and kept up with what this store moves, since nobody else writes.</summary>
internal sealed class RefTable(GitRunner git)
{
    private ImmutableSortedDictionary<string, string>? _refs;

    /// <summary>All refs as they are at this moment; the answer never changes afterwards.</summary>
    public ImmutableSortedDictionary<string, string> Now => Volatile.Read(ref _refs) ?? ReadAgain();

    public ImmutableSortedDictionary<string, string> ReadAgain()
    {
        var lines = git.Run("for-each-ref", "--format=%(objectname) %(refname)").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var read = lines.Select(line => KeyValuePair.Create(line[41..], line[..40])).ToImmutableSortedDictionary(StringComparer.Ordinal);
        Volatile.Write(ref _refs, read);
        return read;
    }

    /// <summary>Moves refs on disk and then here.</summary>
    public void Commit(RefTransaction transaction, string reason)
    {
        try
        {
            transaction.Commit(git, reason);
        }
        catch (GitException)
        {
            ReadAgain();
            throw;
        }
        var builder = Now.ToBuilder();
        foreach (var (name, id) in transaction.Moves)
        {
            if (id is null) builder.Remove(name);
            else builder[name] = id;
        }
        Volatile.Write(ref _refs, builder.ToImmutable());
    }
}
