using System.Net;
using System.Text.RegularExpressions;

namespace Vidensportal.Site.Views;

/// <summary>The words of a piece of HTML that Markdown made.</summary>
internal static partial class HtmlText
{
    public static string Of(string html) => WhiteSpace().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \n\t]+")]
    private static partial Regex WhiteSpace();
}
