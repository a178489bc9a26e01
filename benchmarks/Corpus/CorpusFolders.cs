namespace Vidensportal.Benchmarks.Corpus;

/// <summary>A corpus and where its two forms lie.</summary>
internal sealed record CorpusFolders(SiteCorpus Corpus, string Portal, string Hugo)
{
    public void Delete() => Directory.Delete(Path.GetDirectoryName(Portal)!, recursive: true);

    /// <summary>Writes both forms anew, so that every measurement begins with the same files.</summary>
    public static CorpusFolders Write(int pages, DirectoryInfo work)
    {
        var folder = Path.Combine(work.FullName, $"corpus-{pages}");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var folders = new CorpusFolders(SiteCorpus.Make(pages), Path.Combine(folder, "content"), Path.Combine(folder, "hugo"));
        Parallel.ForEach(PortalCorpus.Files(folders.Corpus), file => file.WriteTo(folders.Portal));
        Parallel.ForEach(HugoCorpus.Files(folders.Corpus), file => file.WriteTo(folders.Hugo));
        return folders;
    }
}
