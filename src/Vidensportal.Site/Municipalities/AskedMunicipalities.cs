using Vidensportal.Site.Views;

namespace Vidensportal.Site.Municipalities;

/// <summary>Which municipalities a visitor asks for: <c>navn</c>, <c>region</c>, <c>status</c>. Empty for all.</summary>
public sealed record AskedMunicipalities(string Name, string Region, string Status) : VisitorInput
{
    private const int LongestText = 60;

    public static AskedMunicipalities Of(Func<string, string?> field) => new(Text(field("navn")), Text(field("region")), Text(field("status")));

    private static string Text(string? text) => text is null ? "" : text.Trim() is { Length: > LongestText } longer ? longer[..LongestText] : text.Trim();
}
