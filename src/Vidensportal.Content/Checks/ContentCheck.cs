using Vidensportal.Content.Faults;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Checks;

/// <summary>What no file can know of itself: that what it refers to is there, and that what it cites was seen in the source.</summary>
internal static class ContentCheck
{
    public static IEnumerable<Fault> Run(ContentLibrary library, IReadOnlyList<LoadedFile> files)
    {
        var unread = new UnreadFiles(files);
        var references = new ReferenceCheck(library, unread);
        var municipalities = new MunicipalityCheck(library, unread);
        return files.SelectMany(file => references.Check(file).Concat(EvidenceCheck.Check(library, unread, file)).Concat(municipalities.Check(file)));
    }
}
