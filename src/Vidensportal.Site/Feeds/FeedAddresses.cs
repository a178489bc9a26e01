namespace Vidensportal.Site.Feeds;

internal static class FeedAddresses
{
    public const string News = "/nyheder/atom.xml";
    public const string Corrections = "/om/rettelser/atom.xml";

    public static IReadOnlyList<string> All { get; } = [News, Corrections];
}
