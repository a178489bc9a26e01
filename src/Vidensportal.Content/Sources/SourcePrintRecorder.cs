using System.Globalization;
using System.Text;
using Vidensportal.Content.Checks;
using Vidensportal.Content.Facts;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;

namespace Vidensportal.Content.Sources;

/// <summary>Takes the prints anew: of each cited line its fingerprint, and of the cited words those that stand there.</summary>
public static class SourcePrintRecorder
{
    /// <summary>Writes a print file for every source whose text is in the folder, and answers with their paths.</summary>
    public static IReadOnlyList<string> Record(string contentFolder, string textFolder, LoadedContent content)
    {
        var sources = content.Files.Values.Select(file => file.Record).OfType<Page>().Select(page => page.Details).OfType<SourcePageDetails>();
        var cited = content.Files.Values.SelectMany(file => EvidenceCheck.Of(file.Record)).Where(evidence => evidence is { Line: not null, Words: not null }).ToLookup(evidence => evidence.Source);
        var written = new List<string>();
        foreach (var source in sources.OrderBy(source => source.Code, StringComparer.Ordinal))
        {
            if (SourceTexts.Read(textFolder, source) is not { } lines) continue;
            var path = Path.Combine(contentFolder, "kilder", "aftryk", $"{source.Code}.yaml");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Print(source.Code, lines, cited[source.Code]));
            written.Add(path);
        }
        return written;
    }

    private static string Print(string code, IReadOnlyList<string> lines, IEnumerable<Evidence> cited)
    {
        var yaml = new StringBuilder().Append(CultureInfo.InvariantCulture, $"kilde: {code}\nlinjer:\n");
        foreach (var line in cited.Where(evidence => evidence.Line <= lines.Count).GroupBy(evidence => evidence.Line!.Value).OrderBy(group => group.Key))
        {
            var text = lines[line.Key - 1];
            var words = line.Select(evidence => evidence.Words!).Distinct().Where(one => LineFingerprint.Contains(text, one)).Order(StringComparer.Ordinal).Select(Quote);
            yaml.Append(CultureInfo.InvariantCulture, $"  {line.Key}:\n    aftryk: \"{LineFingerprint.Of(text)}\"\n    ord: [{string.Join(", ", words)}]\n");
        }
        return yaml.ToString();
    }

    private static string Quote(string words) => $"\"{words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
