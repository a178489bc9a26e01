using Vidensportal.App.Tests.SignIn;

namespace Vidensportal.App.Tests.Live;

/// <summary>The whole program when nothing can be written any more.</summary>
public sealed class FullDiskTests
{
    private const string Address = "/redaktion/indhold/404.md";

    [Fact]
    public async Task Readers_notice_nothing_and_an_editor_is_told_and_keeps_what_was_typed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by prlimit.");
        await using var portal = await EditorsPortal.Start();
        var asta = portal.Visitor();
        await asta.CreateFirst();
        var anna = await asta.Invite("anna", "forfatter");
        var page = await anna.Get(Address);
        var before = await anna.Get(Address + "/historik");
        await portal.Portal.LimitFiles(isFull: true);

        var refused = await anna.Submit(page, Address, ("hele-filen", "Det her har Anna skrevet."), ("handling", "gem"));

        Assert.Equal(507, refused.Status);
        Assert.Contains("Disken er fuld. Intet er gemt.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Det her har Anna skrevet.", refused.Text, StringComparison.Ordinal);
        foreach (var address in (string[])["/", "/api/v1/sider", "/healthz/live"]) Assert.Equal(200, (await portal.Visitor().Get(address)).Status);
        Assert.Equal((before.Status, before.Text), await anna.Get(Address + "/historik") is var now ? (now.Status, now.Text) : default);

        await portal.Portal.LimitFiles(isFull: false);
        Assert.Equal(303, (await anna.Submit(refused, Address, ("hele-filen", "Det her har Anna skrevet."), ("handling", "gem"))).Status);
        Assert.Contains("Det her har Anna skrevet.", (await anna.Get(Address)).Text, StringComparison.Ordinal);
    }
}
