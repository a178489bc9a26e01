using System.Net;
using System.Text.RegularExpressions;
using Vidensportal.App.SignIn.Accounts;

namespace Vidensportal.App.Tests.SignIn;

/// <summary>Accounts of the portal's own, through HTTP.</summary>
public sealed class LocalSignInTests : IAsyncLifetime
{
    private const string Password = "hest-trappe-morgen-kaffe";
    private EditorsPortal _portal = null!;
    private EditorVisitor _asta = null!;

    public async ValueTask InitializeAsync()
    {
        _portal = await EditorsPortal.Start();
        _asta = _portal.Visitor();
        Assert.Equal((303, "/redaktion/"), await StatusOf(_asta.CreateFirst()));
    }

    public async ValueTask DisposeAsync() => await _portal.DisposeAsync();

    [Fact]
    public async Task The_first_account_is_made_with_the_printed_link_once_and_signs_in()
    {
        var link = Regex.Match(await _portal.Portal.Line("/redaktion/opret/"), "/redaktion/opret/.*").Value;

        Assert.Contains("Velkommen, Asta Ærø.", (await _asta.Get("/redaktion/")).Text, StringComparison.Ordinal);
        Assert.Equal(410, (await _portal.Visitor().Get(link)).Status);
        Assert.Equal(410, (await _portal.Visitor().Get("/redaktion/opret/?noegle=gaet")).Status);

        await _portal.Restart();

        Assert.DoesNotContain(_portal.Portal.Lines, line => line.Contains("/redaktion/opret/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_right_password_opens_a_session_and_a_wrong_one_tells_nothing_about_the_name()
    {
        var right = _portal.Visitor();
        Assert.Equal((303, "/redaktion/medier/"), await StatusOf(right.SignIn("asta@eksempel.dk", Password, "?retur=/redaktion/medier/")));
        Assert.Equal(200, (await right.Get("/redaktion/")).Status);

        var (wrong, unknown) = (await _portal.Visitor().SignIn("asta", "forkert-adgangskode"), await _portal.Visitor().SignIn("otto", "forkert-adgangskode"));

        Assert.Equal((422, 422), (wrong.Status, unknown.Status));
        Assert.Contains("Brugernavnet eller adgangskoden er forkert.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(Strip(wrong.Html), Strip(unknown.Html));
        Assert.DoesNotContain("forkert-adgangskode", wrong.Html, StringComparison.Ordinal);

        static string Strip(string html) => Regex.Replace(html, "value=\"[^\"]*\"", "");
    }

    [Fact]
    public async Task Every_cookie_is_for_this_host_alone_and_out_of_reach_of_scripts()
    {
        var visitor = _portal.Visitor();
        var page = await visitor.Get("/redaktion/log-ind/");
        var entered = await visitor.SignIn("asta", Password);

        foreach (var cookie in new[] { page.Headers["Set-Cookie"], entered.Headers["Set-Cookie"] })
        {
            Assert.StartsWith("__Host-redaktion", cookie, StringComparison.Ordinal);
            foreach (var part in (string[])["path=/", "secure", "httponly", "samesite=lax"]) Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        }
        Assert.DoesNotContain("expires", entered.Headers["Set-Cookie"], StringComparison.OrdinalIgnoreCase);
        Assert.False((await visitor.Get("/")).Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task The_sixth_attempt_in_a_minute_from_one_client_waits()
    {
        var visitor = _portal.Visitor();
        for (var attempt = 0; attempt < 5; attempt++) Assert.Equal(422, (await visitor.SignIn($"navn{attempt}", "forkert-adgangskode")).Status);

        var refused = await visitor.SignIn("asta", Password);

        Assert.Equal((429, "60"), (refused.Status, refused.Headers["Retry-After"]));
        Assert.Contains("Vent et minut", refused.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await _portal.Visitor().SignIn("asta", Password)).Status);
    }

    [Fact]
    public async Task The_eleventh_attempt_on_one_name_waits_whoever_tries_and_whether_the_name_is_there()
    {
        foreach (var name in (string[])["asta", "otto"])
        {
            for (var attempt = 0; attempt < 10; attempt++) await _portal.Visitor().SignIn(name, "forkert-adgangskode");
            var refused = await _portal.Visitor().SignIn(name, Password);

            Assert.Equal(429, refused.Status);
            Assert.Contains("Vent et kvarter", refused.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_the_cookie_is_worth_nothing()
    {
        var stolen = _asta.Cookies["__Host-redaktion"];

        Assert.Equal((303, "/redaktion/log-ind/"), await StatusOf(_asta.Submit("/redaktion/", "/redaktion/log-ud/")));
        _asta.Cookies["__Host-redaktion"] = stolen;

        Assert.Equal(302, (await _asta.Get("/redaktion/")).Status);
    }

    [Fact]
    public async Task A_session_outlives_a_restart_and_its_secrets_are_for_the_programs_own_user()
    {
        await _portal.Restart();

        Assert.Equal(200, (await new EditorVisitor(_portal.Portal) { Cookies = { ["__Host-redaktion"] = _asta.Cookies["__Host-redaktion"] } }.Get("/redaktion/")).Status);
        if (OperatingSystem.IsWindows()) return;
        var folder = _portal.Data["redaktion"];
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".laas", StringComparison.Ordinal)))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "noegler")));
        Assert.DoesNotContain(_asta.Cookies["__Host-redaktion"][..40], File.ReadAllText(Path.Combine(folder, "sessioner.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_password_ends_all_other_sessions()
    {
        var other = _portal.Visitor();
        await other.SignIn("asta", Password);

        var before = _asta.Cookies["__Host-redaktion"];
        var wrong = await _asta.Submit("/redaktion/min-konto/", "/redaktion/min-konto/", ("nuvaerende", "forkert"), ("adgangskode", "kort"), ("gentag", "kort"));
        Assert.Equal(422, wrong.Status);
        Assert.Contains("Adgangskoden er forkert.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("mindst 12 tegn", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await _asta.Submit("/redaktion/min-konto/", "/redaktion/min-konto/", ("nuvaerende", Password), ("adgangskode", "ny-lang-adgangsvej-7"), ("gentag", "ny-lang-adgangsvej-7"))).Status);

        Assert.Equal(302, (await other.Get("/redaktion/")).Status);
        Assert.Equal(200, (await _asta.Get("/redaktion/")).Status);
        Assert.NotEqual(before, _asta.Cookies["__Host-redaktion"]);
        Assert.Equal(422, (await _portal.Visitor().SignIn("asta", Password)).Status);
        Assert.Equal(303, (await _portal.Visitor().SignIn("asta", "ny-lang-adgangsvej-7")).Status);
    }

    [Fact]
    public async Task With_an_app_a_code_is_asked_for_works_once_and_an_administrator_can_switch_it_off()
    {
        var setup = await _asta.Get("/redaktion/min-konto/kode/");
        var secret = Regex.Match(setup.Html, "secret=([A-Z2-7]+)").Groups[1].Value;
        Assert.Equal(422, (await _asta.Submit(setup, "/redaktion/min-konto/kode/", ("kode", "000000"))).Status);
        var first = OneTimeCode.StepAt(TimeProvider.System.GetUtcNow());
        Assert.Equal(303, (await _asta.Submit(setup, "/redaktion/min-konto/kode/", ("kode", Code(first)))).Status);

        var visitor = _portal.Visitor();
        var asked = await visitor.SignIn("asta", Password);
        Assert.Equal(200, asked.Status);
        Assert.DoesNotContain("__Host-redaktion", visitor.Cookies.Keys);
        var used = await visitor.Submit(asked, "/redaktion/log-ind/kode/", ("kode", Code(first)));
        Assert.Equal(422, used.Status);
        Assert.Equal(303, (await visitor.Submit(used, "/redaktion/log-ind/kode/", ("kode", Code(first + 1)))).Status);
        Assert.Equal(200, (await visitor.Get("/redaktion/")).Status);
        var thief = _portal.Visitor();
        var (token, step) = (Field((await thief.Get("/redaktion/log-ind/")).Html, "_kontrol"), Field(asked.Html, "trin"));
        Assert.Equal(422, (await thief.Post("/redaktion/log-ind/kode/", ("_kontrol", token), ("trin", step), ("kode", Code(first + 1)))).Status);
        Assert.DoesNotContain("__Host-redaktion", thief.Cookies.Keys);

        Assert.Equal(303, (await _asta.Submit("/redaktion/personer/asta/", "/redaktion/personer/asta/kode-fra/")).Status);
        Assert.Equal(303, (await _portal.Visitor().SignIn("asta", Password)).Status);

        static string Field(string html, string name) => WebUtility.HtmlDecode(Regex.Match(html, $"name=\"{name}\" value=\"([^\"]+)").Groups[1].Value);
        string Code(long step) => OneTimeCode.At(OneTimeCode.FromBase32(secret), step, 6);
    }

    [Fact]
    public async Task A_link_of_an_invitation_works_once()
    {
        var invited = await _asta.Submit("/redaktion/personer/ny/", "/redaktion/personer/ny/", ("navn", "Bo Jensen"), ("brugernavn", "bo"), ("mail", ""), ("roller", "forfatter"));
        var link = Regex.Match(WebUtility.HtmlDecode(invited.Html), $"{_asta.Origin}(/redaktion/velkommen/[^<\"]+)").Groups[1].Value;
        var bo = _portal.Visitor();
        var page = await bo.Get(link);

        Assert.Equal(422, (await bo.Submit(page, "/redaktion/velkommen/", ("adgangskode", "blå-hest-under-broen"), ("gentag", "noget-helt-andet"))).Status);
        Assert.Equal(303, (await bo.Submit(page, "/redaktion/velkommen/", ("adgangskode", "blå-hest-under-broen"), ("gentag", "blå-hest-under-broen"))).Status);
        Assert.Contains("forfatter", (await bo.Get("/redaktion/")).Text, StringComparison.Ordinal);
        Assert.Equal(410, (await bo.Get(link)).Status);
        Assert.Equal(410, (await _portal.Visitor().Submit(page, "/redaktion/velkommen/", ("adgangskode", "en-andens-adgangskode"), ("gentag", "en-andens-adgangskode"))).Status is 403 or 410 ? 410 : 0);
        Assert.DoesNotContain("velkommen", (await _asta.Get("/redaktion/personer/bo/")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_and_locks_work_at_once_in_open_sessions()
    {
        var bo = await _asta.Invite("bo", "administrator");
        Assert.Equal(200, (await bo.Get("/redaktion/personer/")).Status);

        Assert.Equal(303, (await _asta.Submit("/redaktion/personer/bo/", "/redaktion/personer/bo/", ("navn", "Bo Jensen"), ("mail", ""), ("roller", "forfatter"), ("samlinger", "fakta"))).Status);
        Assert.Equal(403, (await bo.Get("/redaktion/personer/")).Status);
        Assert.Contains("Fakta", (await bo.Get("/redaktion/min-konto/")).Text, StringComparison.Ordinal);

        Assert.Equal(303, (await _asta.Submit("/redaktion/personer/bo/", "/redaktion/personer/bo/spaer/")).Status);
        Assert.Equal(302, (await bo.Get("/redaktion/")).Status);
        Assert.Equal(422, (await _portal.Visitor().SignIn("bo", "blå-hest-under-broen")).Status);
        var events = (await _asta.Get("/redaktion/personer/")).Text;
        Assert.Contains("spærrede Bo Jensen (bo)", events, StringComparison.Ordinal);
        Assert.Contains("inviterede Navn bo (bo) som administrator", events, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_administrator_can_not_lose_the_role_nor_the_account()
    {
        var unroled = await _asta.Submit("/redaktion/personer/asta/", "/redaktion/personer/asta/", ("navn", "Asta Ærø"), ("mail", ""), ("roller", "forfatter"));
        Assert.Equal(422, unroled.Status);
        Assert.Contains("mindst én administrator", unroled.Text, StringComparison.Ordinal);

        var token = Regex.Match((await _asta.Get("/redaktion/personer/")).Html, "name=\"_kontrol\" value=\"([^\"]+)").Groups[1].Value;
        Assert.Equal(422, (await _asta.Post("/redaktion/personer/asta/spaer/", ("_kontrol", WebUtility.HtmlDecode(token)))).Status);
        Assert.Equal(200, (await _asta.Get("/redaktion/personer/")).Status);
    }

    [Fact]
    public async Task A_broken_file_of_accounts_closes_the_editors_side_and_nothing_else()
    {
        File.WriteAllText(_portal.Data["redaktion/konti.json"], "{ halv");

        var closed = await _asta.Get("/redaktion/");
        Assert.Equal(503, closed.Status);
        Assert.Contains("Kontofilen kan ikke læses", closed.Text, StringComparison.Ordinal);
        Assert.Equal(503, (await _portal.Visitor().SignIn("asta", Password)).Status);
        Assert.Equal(200, (await _portal.Visitor().Get("/")).Status);

        await _portal.Restart();

        Assert.Contains("konti.json kan ikke læses", await _portal.Portal.Line("Kontofilen"), StringComparison.Ordinal);
        Assert.DoesNotContain(_portal.Portal.Lines, line => line.Contains("/redaktion/opret/", StringComparison.Ordinal));
        Assert.Equal("{ halv", File.ReadAllText(_portal.Data["redaktion/konti.json"]));
    }

    private static async Task<(int Status, string? Location)> StatusOf(Task<Answer> answer) => (await answer) is var one ? (one.Status, one.Location) : default;
}
