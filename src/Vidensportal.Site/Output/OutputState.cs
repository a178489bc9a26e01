using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Vidensportal.Theme;

namespace Vidensportal.Site.Output;

/// <summary>What the last build wrote: each file with its fingerprint. Kept beside the output folder, in <c>public.state</c>.</summary>
internal sealed class OutputState
{
    private OutputState(IReadOnlyDictionary<string, UInt128> files) => Files = files;

    public IReadOnlyDictionary<string, UInt128> Files { get; }

    /// <summary>A view's hash says nothing of the code that shows it, so a new program writes everything again.</summary>
    private static string Version { get; } =
        $"vidensportal {typeof(OutputState).Module.ModuleVersionId:N} {typeof(PageDocument).Module.ModuleVersionId:N}";

    public static OutputState Of(IEnumerable<SiteFile> files) =>
        new(files.ToDictionary(file => file.Path, file => file.Fingerprint, StringComparer.Ordinal));

    /// <summary>The state in a file. The paths are known whatever program wrote it; the fingerprints count only when it was this one.</summary>
    public static OutputState? Read(string path)
    {
        if (!File.Exists(path)) return null;
        using var lines = File.ReadLines(path).GetEnumerator();
        if (!lines.MoveNext() || !lines.Current.StartsWith("vidensportal ", StringComparison.Ordinal)) return null;
        var isOurs = lines.Current == Version;
        var files = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        while (lines.MoveNext())
            if (lines.Current.Split(' ', 2) is [var hash, var file] && UInt128.TryParse(hash, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var fingerprint))
                files[file] = isOurs ? fingerprint : UInt128.Zero;
        return new(files);
    }

    /// <summary>The same for the same files from the same program: the name of what was built.</summary>
    public string BuildId => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(Text())));

    public void Write(string path) => File.WriteAllText(path, Text());

    private string Text()
    {
        var text = new StringBuilder(Files.Count * 80).Append(Version).Append('\n');
        foreach (var (file, fingerprint) in Files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{fingerprint:x32} {file}\n");
        return text.ToString();
    }
}
