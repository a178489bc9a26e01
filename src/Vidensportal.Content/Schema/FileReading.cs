using Vidensportal.Content.Faults;
using Vidensportal.Content.Prose;

namespace Vidensportal.Content.Schema;

/// <summary>One file being read: where its faults go.</summary>
internal sealed class FileReading(string file, List<Fault> faults)
{
    public string File { get; } = file;
    public List<Fault> Faults { get; } = faults;

    /// <param name="field">The field that it is about, when the place is that of the whole group.</param>
    public void Report(Position at, string problem, string fix, string? field = null) => Faults.Add(new(File, at, problem, fix) { Field = field });

    public ProseText Prose(string text, Position at, int lastLine = int.MaxValue) => ProseCompiler.Compile(File, text, at, Faults, lastLine);
}
