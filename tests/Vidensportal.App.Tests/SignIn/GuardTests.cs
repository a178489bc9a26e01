using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>What stands before everything below <c>/redaktion/</c>.</summary>
public sealed class GuardTests(GuardTests.Staff staff) : IClassFixture<GuardTests.Staff>
{
    /// <summary>Somebody with each role, made once.</summary>
    public sealed class Staff : IAsyncLifetime
    {
        internal EditorsPortal Portal { get; private set; } = null!;
        internal EditorVisitor Asta { get; private set; } = null!;
        internal Dictionary<string, EditorVisitor> ByRole { get; } = [];

        public async ValueTask InitializeAsync()
        {
            Portal = await EditorsPortal.Start();
            Asta = Portal.Visitor();
            await Asta.CreateFirst();
            foreach (var role in (string[])["forfatter", "redaktoer", "udgiver", "administrator"]) ByRole[role] = await Asta.Invite(role, role);
        }

        public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
    }

    private static readonly string[] OfAdministrators = ["/redaktion/personer/", "/redaktion/personer/ny/", "/redaktion/personer/asta/"];
    private static readonly string[] DoneByAdministrators = ["/redaktion/personer/ny/", "/redaktion/personer/asta/", "/redaktion/personer/asta/link/", "/redaktion/personer/asta/kode-fra/", "/redaktion/personer/asta/spaer/", "/redaktion/personer/asta/aabn/", "/redaktion/personer/asta/log-ud/"];

    [Theory]
    [InlineData("forfatter", false)]
    [InlineData("redaktoer", false)]
    [InlineData("udgiver", false)]
    [InlineData("administrator", true)]
    public async Task Only_administrators_open_and_change_accounts_by_page_and_by_direct_post(string role, bool may)
    {
        var visitor = staff.ByRole[role];
        var token = Token((await visitor.Get("/redaktion/min-konto/")).Html);

        foreach (var address in OfAdministrators) Assert.Equal(may ? 200 : 403, (await visitor.Get(address)).Status);
        if (!may) foreach (var address in DoneByAdministrators) Assert.Equal(403, (await visitor.Post(address, ("_kontrol", token))).Status);
        Assert.Equal(may, (await visitor.Get("/redaktion/")).Html.Contains("/redaktion/personer/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_led_to_the_sign_in_and_back()
    {
        var visitor = staff.Portal.Visitor();

        foreach (var address in (string[])["/redaktion/", "/redaktion/personer/", "/redaktion/findes-ikke/", "/Redaktion/Personer/", "/redaktion"])
            Assert.StartsWith("/redaktion/log-ind/", (await visitor.Get(address)).Location, StringComparison.Ordinal);
        Assert.Equal("/redaktion/log-ind/?retur=%2Fredaktion%2Findhold%2Fa.md%3Ffane%3D1", (await visitor.Get("/redaktion/indhold/a.md?fane=1")).Location);
    }

    [Fact]
    public async Task The_editors_look_is_there_for_everybody_and_compressed()
    {
        var page = (await staff.Portal.Visitor().Get("/redaktion/log-ind/")).Html;
        using var request = new HttpRequestMessage(HttpMethod.Get, Regex.Match(page, "/redaktion/aktiver/editor-[^\"]+\\.css").Value);
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await staff.Portal.Portal.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Theory]
    [InlineData("https://ond.dk/")]
    [InlineData("//ond.dk/")]
    [InlineData("/\\ond.dk/")]
    public async Task Signing_in_leads_to_no_other_site(string address)
    {
        var visitor = staff.Portal.Visitor();

        Assert.Equal("/redaktion/", (await visitor.SignIn("forfatter", "blå-hest-under-broen", "?retur=" + Uri.EscapeDataString(address))).Location);
    }

    [Fact]
    public async Task Everything_says_that_it_may_not_be_framed_kept_or_found()
    {
        foreach (var (visitor, address) in new[] { (staff.Asta, "/redaktion/personer/"), (staff.Asta, "/redaktion/findes-ikke/"), (staff.Portal.Visitor(), "/redaktion/"), (staff.Portal.Visitor(), "/redaktion/log-ind/"), (staff.Portal.Visitor(), "/redaktion/api/x") })
        {
            var headers = (await visitor.Get(address)).Headers;

            Assert.Contains("frame-ancestors 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Equal("DENY", headers["X-Frame-Options"]);
            Assert.Equal("same-origin", headers["Cross-Origin-Opener-Policy"]);
            Assert.Equal("noindex, nofollow", headers["X-Robots-Tag"]);
            Assert.Contains("no-store", headers["Cache-Control"], StringComparison.Ordinal);
            Assert.False(headers.ContainsKey("Access-Control-Allow-Origin"));
        }
    }

    /// <summary>Every way another site can make a browser send something, and one without a browser.</summary>
    public static TheoryData<string, string?, string?, string?, string?> Foreign => new()
    {
        { "no token", null, null, "application/x-www-form-urlencoded", null },
        { "a token that is made up", "opdigtet", null, "application/x-www-form-urlencoded", null },
        { "plain text", null, null, "text/plain", null },
        { "JSON without the header", null, null, "application/json", null },
        { "another origin with everything else right", "token", "https://ond.dk", "application/x-www-form-urlencoded", null },
        { "an origin that is hidden", "token", "null", "application/x-www-form-urlencoded", null },
        { "the same host without TLS", "token", "http", "application/x-www-form-urlencoded", null },
        { "another site", "token", null, "application/x-www-form-urlencoded", "cross-site" },
        { "a neighbouring site", "token", null, "application/x-www-form-urlencoded", "same-site" },
    };

    [Theory, MemberData(nameof(Foreign))]
    public async Task What_does_not_come_from_our_own_page_is_refused(string what, string? token, string? origin, string? type, string? site)
    {
        foreach (var address in (string[])["/redaktion/log-ud/", "/redaktion/min-konto/", "/redaktion/personer/ny/"])
        {
            var page = await staff.Asta.Get("/redaktion/personer/ny/");
            var value = token == "token" ? Token(page.Html) : token;
            if (origin is not null) staff.Asta.NextHeaders["Origin"] = origin == "http" ? staff.Asta.Origin.Replace("https", "http", StringComparison.Ordinal) : origin;
            if (site is not null) staff.Asta.NextHeaders["Sec-Fetch-Site"] = site;
            var body = value is null ? "navn=X" : $"navn=X&_kontrol={Uri.EscapeDataString(value)}";

            var answer = await staff.Asta.Send(new(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, type!) });

            Assert.True(answer.Status == 403, $"{what}: {address} answered {answer.Status}");
        }
        Assert.Equal(200, (await staff.Asta.Get("/redaktion/")).Status);
    }

    [Fact]
    public async Task A_script_of_ours_says_so_in_a_header_and_only_from_our_own_origin()
    {
        Assert.Equal(404, (await Json(null)).Status);
        Assert.Equal(403, (await Json("https://ond.dk")).Status);

        Task<Answer> Json(string? origin)
        {
            if (origin is not null) staff.Asta.NextHeaders["Origin"] = origin;
            staff.Asta.NextHeaders["X-Vidensportal"] = "1";
            return staff.Asta.Send(new(HttpMethod.Post, "/redaktion/api/findes-ikke") { Content = new StringContent("{}", Encoding.UTF8, "application/json") });
        }
    }

    [Fact]
    public async Task Nobody_can_be_signed_in_as_somebody_else_by_another_site()
    {
        var victim = staff.Portal.Visitor();
        var attackers = await staff.Portal.Visitor().Get("/redaktion/log-ind/");
        await victim.Get("/redaktion/log-ind/");

        // The attacker's own token and password, sent by the victim's browser from another site, and by a browser too old to tell.
        foreach (var isOld in (bool[])[false, true])
        {
            victim.NextHeaders["Origin"] = isOld ? null : "https://ond.dk";
            victim.NextHeaders["Sec-Fetch-Site"] = isOld ? null : "cross-site";
            var answer = await victim.Post("/redaktion/log-ind/", ("_kontrol", Token(attackers.Html)), ("brugernavn", "forfatter"), ("adgangskode", "blå-hest-under-broen"));

            Assert.Equal(403, answer.Status);
            Assert.DoesNotContain("__Host-redaktion", victim.Cookies.Keys);
        }
    }

    [Fact]
    public async Task A_token_of_one_person_is_worth_nothing_for_another()
    {
        var (author, publisher) = (staff.ByRole["forfatter"], staff.ByRole["udgiver"]);
        var token = Token((await author.Get("/redaktion/min-konto/")).Html);

        Assert.Equal(403, (await publisher.Post("/redaktion/min-konto/", ("_kontrol", token))).Status);
    }

    [Fact]
    public async Task A_session_that_ended_while_somebody_wrote_loses_nothing()
    {
        var visitor = staff.Portal.Visitor();
        await visitor.SignIn("redaktoer", "blå-hest-under-broen");
        var page = await visitor.Get("/redaktion/min-konto/");
        var session = visitor.Cookies["__Host-redaktion"];
        visitor.Cookies.Remove("__Host-redaktion");

        visitor.NextHeaders["X-Vidensportal"] = "1";
        var script = await visitor.Send(new(HttpMethod.Put, "/redaktion/api/kladde") { Content = new StringContent("{}", Encoding.UTF8, "application/json") });
        Assert.Equal((401, "application/problem+json; charset=utf-8"), (script.Status, script.Headers["Content-Type"]));
        Assert.Contains("Log ind i en ny fane", JsonNode.Parse(script.Html)!["detail"]!.GetValue<string>(), StringComparison.Ordinal);

        var kept = await visitor.Post("/redaktion/indhold/a.md", ("_kontrol", Token(page.Html)), ("tekst", "Linje 1\r\n<b>\"Æble\" & co"), ("adgangskode", "hemmelig"));
        Assert.Equal(401, kept.Status);
        Assert.Contains("/redaktion/log-ind/?igen=1", kept.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig", kept.Html, StringComparison.Ordinal);
        Assert.Contains("Linje 1\r\n<b>\"Æble\" & co", Regex.Matches(kept.Html, "name=\"tekst\" value=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)));

        Assert.Equal((303, "/redaktion/log-ind/?igen=1"), ((await visitor.SignIn("redaktoer", "blå-hest-under-broen", "?igen=1")) is var entered ? (entered.Status, entered.Location) : default));
        Assert.Contains("Du er logget ind igen", (await visitor.Get("/redaktion/log-ind/?igen=1")).Text, StringComparison.Ordinal);
        Assert.NotEqual(session, visitor.Cookies["__Host-redaktion"]);
        // The old token goes with the person, not with the session: the form is taken, and as it names no text's fields nothing is changed.
        Assert.Equal(303, (await visitor.Submit(kept, "/redaktion/indhold/a.md")).Status);
    }

    [Fact]
    public async Task Without_tls_the_door_is_closed_but_on_ones_own_machine()
    {
        using var outside = new HttpRequestMessage(HttpMethod.Get, "/redaktion/log-ind/") { Headers = { { "X-Forwarded-For", "198.51.100.7" } } };
        using var inside = new HttpRequestMessage(HttpMethod.Get, "/redaktion/log-ind/");
        using var named = new HttpRequestMessage(HttpMethod.Get, "/redaktion/log-ind/") { Headers = { Host = "portal.eksempel.dk" } };

        Assert.Equal(HttpStatusCode.Forbidden, (await staff.Portal.Portal.Client.SendAsync(outside, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await staff.Portal.Portal.Client.SendAsync(inside, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.Portal.Portal.Client.SendAsync(named, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task What_is_too_large_to_be_read_is_refused_as_that_and_not_as_our_fault()
    {
        using var body = new ByteArrayContent(new byte[31_000_000]) { Headers = { { "Content-Type", "multipart/form-data; boundary=graense" } } };

        var answer = await staff.ByRole["forfatter"].Send(new(HttpMethod.Post, "/redaktion/medier/") { Content = body, Headers = { ExpectContinue = true } });

        Assert.Equal(413, answer.Status);
        Assert.Contains("Det, du sender, fylder for meget", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_side_knows_nothing_of_the_editors()
    {
        foreach (var address in (string[])["/", "/sitemap.xml", "/robots.txt"])
            Assert.DoesNotContain("redaktion/", (await staff.Portal.Visitor().Get(address)).Html, StringComparison.Ordinal);
    }

    private static string Token(string html) => WebUtility.HtmlDecode(Regex.Match(html, "name=\"_kontrol\" value=\"([^\"]+)").Groups[1].Value);
}
