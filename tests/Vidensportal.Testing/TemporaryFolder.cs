using Vidensportal.Content.Files;

namespace Vidensportal.Testing;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("vidensportal-").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>Writes the files of an archive.</summary>
    public void Write(string archive)
    {
        foreach (var file in TestContent.Files(archive)) Write(file);
    }

    public void Write(ContentFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file.Path])!);
        File.WriteAllBytes(this[file.Path], file.Read()!);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
