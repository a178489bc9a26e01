using Vidensportal.Content.Faults;

namespace Vidensportal.Content.Library;

/// <summary>The result of a load: a library, or every fault in the content. The files are kept, so that the next load reads only what changed.</summary>
/// <param name="Library">Null when there is any fault.</param>
public sealed record LoadedContent(ContentLibrary? Library, IReadOnlyList<Fault> Faults, IReadOnlyDictionary<string, LoadedFile> Files)
{
    public static LoadedContent Nothing { get; } = new(null, [], new Dictionary<string, LoadedFile>());
}
