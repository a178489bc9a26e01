using System.Text.RegularExpressions;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>Makes a draft of an earlier version, with the pictures it shows that are no longer there.</summary>
internal sealed partial class Restoring(Repository repository, EntryReader entries, Saving saving)
{
    public StoreAnswer<Entry> Restore(EntryPath path, string commit, Editor by)
    {
        if (!ObjectId.IsValid(commit) || entries.Version(path, commit) is not { } version) return Refusals.NoVersion(path);
        var refs = repository.RefsNow();
        if (repository.Drafts.Find(refs, path) is not null) return Refusals.WrongState("Der er allerede en kladde til teksten. Udgiv eller slet den, før du gendanner en ældre version.");
        if (entries.Version(path, refs[RefNames.Main])?.Token == version.Token) return Refusals.WrongState("Den version er den, der er udgivet nu.");
        var (then, now) = (repository.Listings.Of(commit), repository.Listings.Of(refs[RefNames.Main]));
        var media = MediaPath().Matches(version.Text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Where(file => FilePath.IsMedia(file) && now.Find(file) is null);
        return saving.Restore(path, [new(path.Value, version.Token), .. media.Select(then.Find).OfType<TreeFile>().Where(file => file.IsFile).Select(file => new TreeChange(file.Path, file.Id))], by);
    }

    [GeneratedRegex(@"medier/[a-z0-9_/-]+\.[a-z]+")]
    private static partial Regex MediaPath();
}
