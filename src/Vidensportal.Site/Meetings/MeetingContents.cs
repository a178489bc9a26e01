using System.Text.Json.Nodes;
using Vidensportal.Content.Pages;
using Vidensportal.Site.Images;
using Vidensportal.Site.OpenData;
using Vidensportal.Site.Plan;
using Vidensportal.Site.Rendering;
using Vidensportal.Site.Text;
using Vidensportal.Site.Views;
using Vidensportal.Theme.Facts;
using Vidensportal.Theme.Meeting;

namespace Vidensportal.Site.Meetings;

/// <summary>The pages that one can bring to a meeting, a file each, so that a browser fetches only those that somebody chooses.</summary>
internal static class MeetingContents
{
    public static string? AddressOf(SitePlan plan, string part) => MeetingPage(plan) is { } page ? $"{page.Address}{part}.json" : null;

    public static IEnumerable<(string Address, Func<byte[]> Make)> All(SitePlan plan, ImageSizes images)
    {
        if (MeetingPage(plan)?.Page?.Details is not MeetingPageDetails details) return [];
        // Their facts have the numbers that they would have if everything were chosen, so all are made at once.
        var parts = new Lazy<Dictionary<string, MeetingPart>>(() => Parts(plan, details, images));
        return details.Pages.Select(plan.FindById).OfType<PlannedPage>().Select(MeetingPageMaker.IdOf).Select(id => (AddressOf(plan, id)!, (Func<byte[]>)(() => Write(parts.Value[id]))));
    }

    private static PlannedPage? MeetingPage(SitePlan plan) => plan.Pages.FirstOrDefault(page => page.Page?.Details is MeetingPageDetails);

    private static Dictionary<string, MeetingPart> Parts(SitePlan plan, MeetingPageDetails details, ImageSizes images)
    {
        var facts = new FactReferences(plan);
        return new MeetingPageMaker(plan, new BodyMaker(plan, MeetingPage(plan)!, facts, images), facts, images).Make(details, null).Pages.ToDictionary(part => part.Choice.Id);
    }

    private static byte[] Write(MeetingPart part) => JsonText.WriteHtml(new JsonObject
    {
        ["content"] = DanishTypography.Bind(ComponentRenderer.Render<MeetingPartContent>(nameof(MeetingPartContent.Part), part)),
        ["popovers"] = DanishTypography.Bind(ComponentRenderer.Render<FactPopovers>(nameof(FactPopovers.Facts), part.Sources.Select(source => source.Fact).ToList())),
    });
}
