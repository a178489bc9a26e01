using Vidensportal.Browser.Tests.Running;
using Vidensportal.Content.Library;
using Vidensportal.Site;
using Vidensportal.Site.Plan;
using Vidensportal.Testing;

namespace Vidensportal.Browser.Tests.EveryPage;

/// <summary>The pages of the portal, as its plan has them: also those that are in no menu and no sitemap.</summary>
public static class SitePages
{
    /// <summary>Nothing lies here, so the page that is shown for a wrong address is what a reader gets.</summary>
    public const string WrongAddress = "/findes-ikke/";

    private static readonly Lazy<IReadOnlyList<PlannedPage>> Planned = new(() =>
    {
        var result = StaticSite.Create(ContentLoader.LoadFolder(Repository.Content), new() { AsOf = PortalProgram.Day }, ThemeAssets.Load());
        return result.Site?.Plan.Pages ?? throw new InvalidDataException($"The content has faults:\n{string.Join('\n', result.Faults)}");
    });

    public static IReadOnlyList<string> Addresses { get; } = [.. Planned.Value.Select(AddressOf).Distinct()];

    /// <summary>For a theory with a case a page.</summary>
    public static TheoryData<string> All => [.. Addresses];

    /// <summary>One page of each type, and those that hold the most.</summary>
    public static TheoryData<string> OfEachKind =>
        [.. Planned.Value.GroupBy(KindOf).Select(kind => AddressOf(kind.First())).Union(["/modellen/indsatstrappen/", "/resultater/uoverensstemmelser/", "/resultater/hvad-skete-der-siden/", "/data/fakta/", "/kontakt/"])];

    private static string AddressOf(PlannedPage page) => page.IsStandIn ? WrongAddress : page.Address.Value;

    private static string KindOf(PlannedPage page) =>
        page.IsStandIn ? "not found" : page.Page is { } written ? written.Details.GetType().Name : "gathering";
}
