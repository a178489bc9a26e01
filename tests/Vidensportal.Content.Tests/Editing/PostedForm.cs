using Vidensportal.Content.Editing;
using Vidensportal.Content.Schema;

namespace Vidensportal.Content.Tests.Editing;

/// <summary>What a browser would post of a form that nobody has touched.</summary>
internal static class PostedForm
{
    public static Dictionary<string, string> Of(EntryForm form)
    {
        var posted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in RealTexts.Deep(form.Fields)) Add(one, posted);
        return posted;
    }

    private static void Add(FormField one, Dictionary<string, string> posted)
    {
        if (one.GivenName is { } name) posted[one.GivenNamePath] = name;
        switch (one.Shape)
        {
            case ListShape or NamedShape: posted.TryAdd(one.Path, ""); break;
            case GroupShape { InsteadOf: { } word } when one.IsInstead: posted[one.Path] = word; break;
            case GroupShape: break;
            default: posted[one.Path] = one.Text.Replace("\n", "\r\n", StringComparison.Ordinal); break;
        }
    }
}
