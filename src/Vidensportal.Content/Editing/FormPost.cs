using System.Globalization;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Editing;

/// <summary>
/// What a browser posts of a form → its values. Names are the paths of the fields: <c>titel</c>, <c>belaeg[2].linje</c>. A list of words may also be posted as
/// one name many times: <c>emner</c>, <c>emner</c>. The name of a named value is posted as its path and <see cref="NameEnding"/>. Items that are empty are left out,
/// and places in a list may be skipped, so that a form without script can offer empty rows.
/// </summary>
public sealed class FormPost
{
    public const string NameEnding = ".*navn";
    private const int DeepestNesting = 8;
    private readonly ILookup<string, string> _posted;

    private FormPost(IEnumerable<KeyValuePair<string, string>> posted) => _posted = posted.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The form's values after the post. A field of which nothing was posted keeps its value, so a list that can be emptied posts its own name with nothing in it.</summary>
    public static IReadOnlyDictionary<string, FormValue> Read(EntryForm form, IEnumerable<KeyValuePair<string, string>> posted)
    {
        var post = new FormPost(posted);
        return form.Fields.ToDictionary(field => field.Name, field => field.IsFixed || !post.Has(field.Path) ? field.Value : post.Read(field.Shape, field.Path, 0), StringComparer.Ordinal);
    }

    private bool Has(string path) => _posted.Any(pair => pair.Key == path || pair.Key.StartsWith(path + "[", StringComparison.Ordinal) || pair.Key.StartsWith(path + ".", StringComparison.Ordinal));

    private FormValue Read(FieldShape shape, string path, int depth)
    {
        if (depth > DeepestNesting) return FormValue.Nothing;
        return shape switch
        {
            ListShape list => Items(list, path, depth),
            GroupShape { InsteadOf: { } word } when _posted[path].Contains(word) => new FormText(word),
            GroupShape group => new FormGroup(group.Schema.Fields.ToDictionary(field => field.Name, field => Read(field.Type.Shape, $"{path}.{field.Name}", depth + 1), StringComparer.Ordinal)),
            NamedShape named => new FormEntries([.. Places(path)
                .Select(place => new FormEntry(new FormText(Last(place + NameEnding)).Text, Read(named.Item, place, depth + 1)))
                .Where(entry => entry.Name.Length > 0 || !entry.Value.IsEmpty)]),
            RawShape => new FormRaw(Last(path)),
            _ => new FormText(Last(path)),
        };
    }

    private FormItems Items(ListShape list, string path, int depth)
    {
        var alone = _posted[path].Select(text => (FormValue)new FormText(text));
        return new([.. alone.Concat(Places(path).Select(place => Read(list.Item, place, depth + 1))).Where(item => !item.IsEmpty)]);
    }

    private string Last(string path) => _posted[path].LastOrDefault() ?? "";

    /// <summary>The paths of the items that something was posted of, by their numbers.</summary>
    private IEnumerable<string> Places(string path) => _posted
        .Where(pair => pair.Key.StartsWith(path + "[", StringComparison.Ordinal))
        .Select(pair => pair.Key[(path.Length + 1)..])
        .Select(rest => rest.IndexOf(']', StringComparison.Ordinal) is var end and > 0 && int.TryParse(rest.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)
        .Where(number => number >= 0)
        .Distinct().Order()
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]"));
}
