using Vidensportal.Benchmarks.Measuring;

namespace Vidensportal.Benchmarks.Tools;

/// <summary>What a build wrote. Shows whether two builds are alike enough to compare.</summary>
/// <param name="Pages">HTML files.</param>
/// <param name="ArticleBytes">The median size of an article's HTML.</param>
/// <param name="Bytes">All files, compressed copies not counted.</param>
internal sealed record OutputWeight(int Pages, double ArticleBytes, int Files, int CompressedFiles, long Bytes)
{
    public static OutputWeight Of(string folder, IEnumerable<string> articleAddresses)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        var plain = files.Where(file => file.Extension is not (".br" or ".gz")).ToList();
        return new(
            plain.Count(file => file.Extension == ".html"),
            Statistics.Median(articleAddresses.Select(address => (double)new FileInfo(Path.Combine(folder, address[1..], "index.html")).Length)),
            plain.Count, files.Length - plain.Count, plain.Sum(file => file.Length));
    }
}
