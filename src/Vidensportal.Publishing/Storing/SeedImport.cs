using System.Globalization;
using System.Text;
using Vidensportal.Content.Files;
using Vidensportal.Publishing.Drafts;
using Vidensportal.Publishing.Entries;
using Vidensportal.Publishing.Git;
using Vidensportal.Publishing.People;

namespace Vidensportal.Publishing.Storing;

/// <summary>Makes main's first commit of a folder's files. Main is not there before all of them are, so a crash half-way is begun again.</summary>
internal static class SeedImport
{
    /// <exception cref="StoreOpenException">The folder is not there, or holds what can't be a file of the content.</exception>
    public static void Run(GitRunner git, string? folder, DateTimeOffset now)
    {
        if (folder is not null && !Directory.Exists(folder)) throw new StoreOpenException($"Mappen {folder}, som redaktionens lager skal begynde med, findes ikke.");
        var listing = folder is null ? new([], []) : ContentFolder.List(folder);
        if (listing.Faults.Count > 0) throw new StoreOpenException($"Mappen {folder} kan ikke læses ind: {string.Join(' ', listing.Faults)}");
        using var stream = new MemoryStream();
        var when = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var message = DeedMessage.Write(new(ChangeKind.Imported, null, Person.Portal));
        Write($"commit {RefNames.Main}\nauthor {Person.Portal.Name} <> {when} +0000\ncommitter {Person.Portal.Name} <> {when} +0000\n");
        Write($"data {Encoding.UTF8.GetByteCount(message)}\n{message}\n");
        foreach (var file in listing.Files)
        {
            if (file.Path.Any(letter => char.IsControl(letter) || letter is '"' or '\\')) throw new StoreOpenException($"Filen {file.Path} har et navn, som ikke kan bruges. Giv den et andet.");
            var bytes = file.ReadChecked();
            Write($"M 100644 inline {file.Path}\ndata {bytes.Length}\n");
            stream.Write(bytes);
            Write("\n");
        }
        Write("done\n");
        git.Run(new GitCall("fast-import", "--quiet", "--done", "--date-format=raw") { Input = stream.ToArray(), Limit = TimeSpan.FromMinutes(5) });

        void Write(string text) => stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
