namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A file to write.</summary>
/// <param name="Path">Below the folder that it is written to.</param>
internal sealed record CorpusFile(string Path, string Text)
{
    public void WriteTo(string folder)
    {
        var path = System.IO.Path.Combine(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Text);
    }
}
