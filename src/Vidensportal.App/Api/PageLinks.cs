namespace Vidensportal.App.Api;

/// <summary>The pages of an answer around this one (RFC 8288).</summary>
internal static class PageLinks
{
    /// <param name="page">From 1; it may lie beyond the last.</param>
    public static string Of(int page, int count, int total, Func<int, string> addressOf)
    {
        var last = Math.Max(1, (total + count - 1) / count);
        var links = new List<string> { To(1, "first"), To(last, "last") };
        if (page > 1) links.Add(To(Math.Min(page - 1, last), "prev"));
        if (page < last) links.Add(To(page + 1, "next"));
        return string.Join(", ", links);

        string To(int number, string relation) => $"<{addressOf(number)}>; rel=\"{relation}\"";
    }
}
