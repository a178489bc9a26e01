using System.Text;
using Vidensportal.Content.Faults;
using Vidensportal.Content.Files;
using Vidensportal.Content.Library;

namespace Vidensportal.Content.Editing;

/// <summary>A fault of a text, told by the place in its form.</summary>
/// <param name="Path">The path of the field: <c>belaeg[2].linje</c>, or <see cref="EntryForm.BodyPath"/>. Null when it is about the whole text, or another.</param>
/// <param name="Label">The field as its form names it: <c>Belæg 3: Linje</c>. Null without a field.</param>
public sealed record EntryFault(string? Path, string? Label, Fault Fault);

/// <summary>What is wrong with a text, in the words of the check, at the fields of its form.</summary>
public static class EntryCheck
{
    /// <summary>The faults that a text has by itself.</summary>
    public static IReadOnlyList<EntryFault> Run(string path, string text) => Of(path, text, FileKinds.Load(FileOf(path, text)).Faults.Order());

    /// <summary>Faults that somebody else found, bound to the fields of the text.</summary>
    public static IReadOnlyList<EntryFault> Of(string path, string text, IEnumerable<Fault> faults)
    {
        var places = new FormPlaces(EntrySource.Of(path, text));
        var shown = Paths(EntryForm.Of(path, text).Fields).Append(EntryForm.BodyPath).ToHashSet(StringComparer.Ordinal);
        return [.. faults.Select(fault => fault.File == path && places.Find(fault) is var (found, label) ? new EntryFault(Nearest(found, shown), label, fault) : new EntryFault(null, null, fault))];
    }

    private static IEnumerable<string> Paths(IEnumerable<FormField> fields) => fields.SelectMany(one => Paths(one.Parts).Prepend(one.Path));

    /// <summary>A group that the form shows as YAML has no fields of its own.</summary>
    private static string? Nearest(string path, HashSet<string> shown)
    {
        while (!shown.Contains(path))
        {
            var cut = path.AsSpan().LastIndexOfAny('.', '[');
            if (cut < 0) return null;
            path = path[..cut];
        }
        return path;
    }

    private static ContentFile FileOf(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        // No file of the content has this stamp, so the text is read even when it is as long as the one that it replaces.
        return new(path, bytes.Length, long.MinValue, () => bytes);
    }
}
