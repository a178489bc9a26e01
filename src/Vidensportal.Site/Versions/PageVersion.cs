using System.Security.Cryptography;
using System.Text;
using Vidensportal.Content.Checks;
using Vidensportal.Content.Library;
using Vidensportal.Content.Pages;
using Vidensportal.Content.Prose;
using Vidensportal.Site.Plan;

namespace Vidensportal.Site.Versions;

/// <summary>
/// A page as it is now, by a number that is the same wherever the same texts are built, and another as soon as the page, a fact, a disagreement or a
/// picture on it changes.
/// </summary>
internal static class PageVersion
{
    private const int Length = 8;

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Of(ContentLibrary library, Page page)
    {
        var prints = string.Concat(FilesOf(library, page).Select(file => library.Fingerprints.GetValueOrDefault(file)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(prints)))[..Length];
    }

    private static IEnumerable<string> FilesOf(ContentLibrary library, Page page)
    {
        var shortcodes = RecordTexts.Of(page).SelectMany(text => text.Shortcodes).ToList();
        var diagrams = shortcodes.OfType<DiagramShortcode>().Select(shortcode => shortcode.Diagram).ToList();
        var facts = shortcodes.SelectMany(shortcode => FactUse.FactsOf(shortcode, library)).Concat(FactsOf(page.Details)).Distinct().Order(StringComparer.Ordinal).ToList();
        var disagreements = facts.SelectMany(id => library.Facts[id].Disagreements).Concat(shortcodes.OfType<DisagreementShortcode>().Select(shortcode => shortcode.Disagreement)).Distinct().Order(StringComparer.Ordinal);
        return [page.File, .. facts.Select(id => $"fakta/{id}.yaml"), .. disagreements.Select(id => $"uoverensstemmelser/{id}.yaml"), .. diagrams.Distinct().Order(StringComparer.Ordinal).Select(id => $"figurer/{id}.yaml")];
    }

    private static IEnumerable<string> FactsOf(PageDetails details) => details switch
    {
        FrontPageDetails front => front.KeyFigures.Select(figure => figure.Fact),
        MunicipalityPageDetails municipality => municipality.Results.Select(result => result.Fact).OfType<string>(),
        _ => [],
    };
}
