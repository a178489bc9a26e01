using System.Globalization;
using Microsoft.Extensions.Primitives;
using Vidensportal.Site;

namespace Vidensportal.App.Hosting;

/// <summary>A file with its compressed forms, each with a tag of its own.</summary>
internal sealed class ServedFile
{
    private const int LargestKept = 4 * 1024 * 1024;

    private ServedFile(string path, DateTimeOffset lastModified, EncodedForms forms)
    {
        Path = path;
        // A header has whole seconds.
        LastModified = DateTimeOffset.FromUnixTimeSeconds(lastModified.ToUnixTimeSeconds());
        LastModifiedText = LastModified.ToString("R", CultureInfo.InvariantCulture);
        MediaType = MediaTypes.Of(path);
        CacheControl = path.StartsWith(ThemeAssets.AddressFolder.AsSpan(1), StringComparison.Ordinal) ? SecurityHeaders.ForeverCache : SecurityHeaders.RevalidatedCache;
        IsOpenData = path.StartsWith("data/", StringComparison.Ordinal) || path.StartsWith("api/v1/", StringComparison.Ordinal);
        Forms = forms;
    }

    /// <summary>A file in memory, compressed when it is first asked for.</summary>
    /// <param name="now">When it became what it is.</param>
    public static ServedFile Of(SiteFile file, DateTimeOffset now) => new(file.Path, now, EncodedForms.Of(file)) { Fingerprint = file.Fingerprint };

    /// <summary>A file on disk, read when it is first asked for and then kept, with the compressed files beside it. A very large one stays on disk.</summary>
    public static ServedFile OnDisk(string path, FileInfo file)
    {
        var hasCopies = File.Exists(file.FullName + ".br") && File.Exists(file.FullName + ".gz");
        return new(path, file.LastWriteTimeUtc, new(() => Read(""), hasCopies ? () => Read(".br") : null, hasCopies ? () => Read(".gz") : null))
        {
            LargeFile = !hasCopies && file.Length > LargestKept ? file : null,
        };

        byte[] Read(string ending)
        {
            try
            {
                return File.ReadAllBytes(file.FullName + ending);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                throw new UnreadableFileException(path + ending, gone);
            }
        }
    }

    public string Path { get; }

    /// <summary>Sent from disk when it is too large to be kept; otherwise null.</summary>
    public FileInfo? LargeFile { get; private init; }

    /// <summary>Of the view that the file was made from, when it was made here.</summary>
    public UInt128 Fingerprint { get; private init; }

    public StringValues MediaType { get; }
    public DateTimeOffset LastModified { get; }
    public StringValues LastModifiedText { get; }
    public StringValues CacheControl { get; }

    /// <summary>Whether it is under the licence of the open data.</summary>
    public bool IsOpenData { get; }

    public EncodedForms Forms { get; }
}

/// <summary>A file of a built site has gone, or can't be read any more.</summary>
internal sealed class UnreadableFileException(string path, Exception reason) : Exception($"{path} can't be read.", reason)
{
    public string Path => path;
}
