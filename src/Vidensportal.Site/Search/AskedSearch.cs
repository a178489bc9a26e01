using System.Globalization;
using Vidensportal.Search;
using Vidensportal.Site.Views;

namespace Vidensportal.Site.Search;

/// <summary>A search as a visitor's address has it: <c>q</c>, <c>type</c>, <c>emne</c>, <c>side</c>, <c>antal</c>.</summary>
public sealed record AskedSearch : VisitorInput
{
    public const int HitsOnPage = 10;
    public const int MostHits = 200;
    public const int LastPage = 1_000;
    private const int LongestQuery = 2_000;

    private AskedSearch() { }

    /// <summary>As it was written, cut where it is longer than anyone can mean.</summary>
    public required string Query { get; init; }

    /// <summary>One kind of thing; null for all.</summary>
    public required string? Kind { get; init; }

    /// <summary>One topic; null for all.</summary>
    public required string? Topic { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }
    public required int Count { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Query);

    public static AskedSearch Of(Func<string, string?> field)
    {
        var query = field("q") ?? "";
        return new()
        {
            Query = query.Length > LongestQuery ? query[..LongestQuery] : query, Kind = Text(field("type")), Topic = Text(field("emne")),
            Page = Number(field("side"), 1, LastPage), Count = Number(field("antal"), HitsOnPage, MostHits),
        };
    }

    public SearchRequest Request => new(Query) { Skip = (Page - 1) * Count, Take = Count, Types = Kind is null ? [] : [Kind], Topics = Topic is null ? [] : [Topic] };

    /// <summary>The address of this search.</summary>
    public string Address(string path)
    {
        var parts = new List<string> { "q=" + Uri.EscapeDataString(Query) };
        if (Kind is not null) parts.Add("type=" + Uri.EscapeDataString(Kind));
        if (Topic is not null) parts.Add("emne=" + Uri.EscapeDataString(Topic));
        if (Page > 1) parts.Add("side=" + Page.ToString(CultureInfo.InvariantCulture));
        if (Count != HitsOnPage) parts.Add("antal=" + Count.ToString(CultureInfo.InvariantCulture));
        return $"{path}?{string.Join('&', parts)}";
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static int Number(string? text, int standard, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? Math.Min(number, most) : standard;
}
