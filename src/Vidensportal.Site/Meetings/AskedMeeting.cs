using Vidensportal.Site.Views;

namespace Vidensportal.Site.Meetings;

/// <summary>What a visitor wants to bring to a meeting: <c>navn</c>, any number of <c>del</c>, and <c>beregning</c>, the link to a calculation.</summary>
public sealed record AskedMeeting(string Name, IReadOnlyList<string> Parts, string Calculation) : VisitorInput
{
    private const int LongestName = 80;
    private const int LongestPart = 80;
    private const int MostParts = 100;

    public static AskedMeeting Of(Func<string, IEnumerable<string?>> fields) => new(
        Cut(fields("navn").LastOrDefault(), LongestName), [.. fields("del").Select(part => Cut(part, LongestPart)).Where(part => part.Length > 0).Distinct().Take(MostParts)],
        fields("beregning").LastOrDefault()?.Trim() ?? "");

    private static string Cut(string? text, int longest) => text?.Trim() is not { } trimmed ? "" : trimmed.Length > longest ? trimmed[..longest] : trimmed;
}
