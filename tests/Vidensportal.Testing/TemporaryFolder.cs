using System.Diagnostics;
using Vidensportal.Content.Files;

namespace Vidensportal.Testing;

/// <summary>A folder of a test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("vidensportal-").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>Writes the files of an archive.</summary>
    public void Write(string archive)
    {
        foreach (var file in TestContent.Files(archive)) Write(file);
    }

    /// <summary>
    /// Writes a script that can be run. The file that is run is written by another process: what this one has open for writing is for a moment open in each program that
    /// another test starts too, and what is open for writing can't be run.
    /// </summary>
    public void WriteProgram(string path, string script)
    {
        Write(TestContent.File(path + ".kilde", script));
        using var install = Process.Start("install", ["-m", "755", this[path + ".kilde"], this[path]]);
        install.WaitForExit();
        if (install.ExitCode != 0) throw new InvalidOperationException($"{path} could not be written.");
    }

    public void Write(ContentFile file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file.Path])!);
        File.WriteAllBytes(this[file.Path], file.Read()!);
    }

    /// <summary>Deletes it all, also while a program that was killed a moment ago writes its last file.</summary>
    public void Dispose()
    {
        for (var until = Environment.TickCount64 + Patience.TotalMilliseconds; Directory.Exists(FullPath); Thread.Sleep(20))
        {
            try
            {
                Directory.Delete(FullPath, recursive: true);
                return;
            }
            catch (IOException) when (Environment.TickCount64 < until)
            {
                // A file came into a folder that had just been emptied.
            }
        }
    }
}
