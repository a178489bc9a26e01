using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Git;

/// <summary>What the refs of the store are called. No folder of an entry's path has a dot and every file has one, so no ref lies within another.</summary>
internal static class RefNames
{
    public const string Main = "refs/heads/main";
    public const string Drafts = "refs/heads/kladde/";
    public const string Unsaved = "refs/autosave/";
    public const string Trash = "refs/trash/";

    /// <summary>The newest commit that the organisation's repository is known to have.</summary>
    public const string Remote = "refs/remotes/organisation/main";

    private const string Time = "yyyyMMdd'T'HHmmssfff'Z'";

    public static string Draft(EntryPath path) => Drafts + path.Value;

    public static EntryPath? DraftPath(string name) => name.StartsWith(Drafts, StringComparison.Ordinal) ? EntryPath.TryParse(name[Drafts.Length..]) : null;

    // An account's id may hold what a ref can't, and two ids may differ only in case.
    public static string UnsavedOf(Person person, EntryPath path) => UnsavedFolder(person) + path.Value;

    public static string UnsavedFolder(Person person) => $"{Unsaved}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.Id)))[..32]}/";

    public static string TrashOf(EntryPath path, DateTimeOffset at) => $"{Trash}{at.UtcDateTime.ToString(Time, CultureInfo.InvariantCulture)}/{path.Value}";

    /// <summary>The text in the trash and when it came there.</summary>
    public static (EntryPath Path, DateTimeOffset At)? TrashEntry(string name)
    {
        if (!name.StartsWith(Trash, StringComparison.Ordinal)) return null;
        var slash = name.IndexOf('/', Trash.Length);
        if (slash < 0 || EntryPath.TryParse(name[(slash + 1)..]) is not { } path) return null;
        return DateTimeOffset.TryParseExact(name[Trash.Length..slash], Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? (path, at) : null;
    }
}
