using System.Text;

namespace Vidensportal.Site.Municipalities;

/// <summary>A name as it is searched for: «Aabenraa» is found by «åben», «Hjørring» by «hjoerring». The browser folds in the same way.</summary>
internal static class DanishName
{
    public static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
            folded.Append(letter switch { 'å' => "aa", 'æ' or 'ä' => "ae", 'ø' or 'ö' => "oe", 'é' => "e", '-' or ' ' => "", _ => letter.ToString() });
        return folded.ToString();
    }
}
