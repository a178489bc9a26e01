using System.IO.Compression;
using System.Text.Json;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Output;

/// <summary>
/// The content that a site was built from, in <c>public.content</c> beside the site: what it takes to answer questions of the site that no page has the answer to.
/// Not in the site's own folder, for it has drafts too. Pictures and documents are not repeated: they lie among the pages.
/// </summary>
public sealed record ContentArchive
{
    public const string Ending = ".content";

    // Hidden files are never content, so no file of the content has this name.
    private const string HeadEntry = ".build.json";

    private ContentArchive(string buildId, PlanOptions options, IReadOnlyList<ContentFile> files) => (BuildId, Options, Files) = (buildId, options, files);

    /// <summary>The build that it belongs to, as the <see cref="BuildMark"/> has it.</summary>
    public string BuildId { get; }

    /// <summary>What that build was told.</summary>
    public PlanOptions Options { get; }

    public IReadOnlyList<ContentFile> Files { get; }

    /// <summary>Written aside and moved into place; left as it is when it is of the same build.</summary>
    public static void Write(string siteFolder, LoadedContent content, PlanOptions options)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(siteFolder));
        var path = folder + Ending;
        if (BuildMark.Read(folder) is not { } id || HeadOf(path)?.BuildId == id) return;
        var media = content.Library!.Media.Values.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);
        using (var zip = new ZipArchive(File.Create(path + ".part"), ZipArchiveMode.Create))
        {
            Put(zip, HeadEntry, JsonSerializer.SerializeToUtf8Bytes(new Head(id, options.AsOf, options.IncludesDrafts, options.BaseUrl, media)));
            foreach (var file in content.Files.Values.Select(loaded => loaded.File).Where(file => !media.ContainsKey(file.Path)).OrderBy(file => file.Path, StringComparer.Ordinal))
                Put(zip, file.Path, file.ReadChecked());
        }
        File.Move(path + ".part", path, overwrite: true);
    }

    /// <exception cref="IOException">It is not there, or it can't be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static ContentArchive Read(string siteFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(siteFolder));
        using var zip = ZipFile.OpenRead(folder + Ending);
        var head = HeadIn(zip) ?? throw new InvalidDataException($"{HeadEntry} is missing.");
        var texts = zip.Entries.Where(entry => entry.FullName != HeadEntry).Select(entry =>
        {
            var bytes = BytesOf(entry);
            return new ContentFile(entry.FullName, bytes.Length, entry.Crc32, () => bytes);
        });
        var media = head.Media.Select(file => new ContentFile(file.Key, file.Value, 0, () => File.Exists(Path.Combine(folder, file.Key)) ? File.ReadAllBytes(Path.Combine(folder, file.Key)) : null));
        return new(head.BuildId, new() { AsOf = head.AsOf, IncludesDrafts = head.IncludesDrafts, BaseUrl = head.BaseUrl }, [.. texts.Concat(media).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static Head? HeadOf(string path)
    {
        try
        {
            if (!File.Exists(path)) return null;
            using var zip = ZipFile.OpenRead(path);
            return HeadIn(zip);
        }
        catch (InvalidDataException)
        {
            // Damaged: written anew.
            return null;
        }
    }

    private static Head? HeadIn(ZipArchive zip)
    {
        try
        {
            return zip.GetEntry(HeadEntry) is { } entry ? JsonSerializer.Deserialize<Head>(BytesOf(entry)) : null;
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{HeadEntry} is damaged.", broken);
        }
    }

    private static void Put(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record Head(string BuildId, DateOnly AsOf, bool IncludesDrafts, string? BaseUrl, Dictionary<string, long> Media);
}
